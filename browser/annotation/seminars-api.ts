import type { Seminar, SeminarList } from '@/lib/seminar/seminar'

/** The reader’s seminars on a work, the latest first. Rejects where the server cannot be reached or understood. */
export async function listSeminars(work: string): Promise<readonly Seminar[]> {
  const response = await fetch('/api/seminars', {
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(20_000),
  })
  if (!response.ok) throw new Error(`no seminars: ${response.status}`)
  const { items } = (await response.json()) as SeminarList
  return items.filter((seminar) => seminar.work === work)
}
