import type { AnnotationHistory } from '@/lib/annotation/annotation-history'

/** What an annotation said before, oldest first. Rejects where it cannot be fetched. */
export async function readBodyHistory(id: string): Promise<AnnotationHistory['items']> {
  const response = await fetch(`/api/annotations/${id}/history`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(20_000),
  })
  if (!response.ok) throw new Error(`no history: ${response.status}`)
  return ((await response.json()) as AnnotationHistory).items
}
