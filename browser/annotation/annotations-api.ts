import type { Annotation } from '@/lib/annotation/annotation'
import { PAGE_LIMITS } from '@/lib/annotation/page-limits'
import { asAnnotation, readRecord } from './annotation-json'

/** Notes as the server has them, and the place in its log of changes to go on from. */
export type Page = { readonly annotations: readonly Annotation[]; readonly cursor: string }

/** The server does not know the cursor (its data was put back to an earlier state): everything is to be listed anew. */
export class CursorUnknown extends Error {
  override name = 'CursorUnknown'
}

/** All my annotations of a work. Rejects where the server cannot be reached or understood. */
export async function listAnnotations(work: string): Promise<Page> {
  const annotations: Annotation[] = []
  let head: string | null = null
  let next: string | null = null
  do {
    const after: string = next === null ? '' : `&cursor=${encodeURIComponent(next)}`
    const page = await get(`/api/works/${work}/annotations?limit=${PAGE_LIMITS.most}${after}`)
    annotations.push(...toAnnotations(page.items))
    // What changes while the pages are read comes again after the first head.
    head ??= toCursor(page.head)
    next = typeof page.next === 'string' ? page.next : null
  } while (next !== null)
  return { annotations, cursor: head }
}

/** What has changed in a work after a cursor, tombstones too, oldest first. Rejects as `listAnnotations` does. */
export async function listChanges(work: string, since: string): Promise<Page> {
  const annotations: Annotation[] = []
  let cursor = since
  for (;;) {
    const page = await get(
      `/api/works/${work}/changes?limit=${PAGE_LIMITS.most}&since=${encodeURIComponent(cursor)}`,
    )
    const items = Array.isArray(page.items) ? (page.items as { annotation?: unknown }[]) : []
    annotations.push(...toAnnotations(items.map((item) => item.annotation)))
    const next = toCursor(page.next)
    if (items.length === 0 || next === cursor) return { annotations, cursor: next }
    cursor = next
  }
}

async function get(address: string): Promise<Record<string, unknown>> {
  const response = await fetch(address, {
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(20_000),
  })
  if (response.status === 410) throw new CursorUnknown()
  const value = await readRecord(response)
  if (!response.ok || !('items' in value)) throw new Error(`no list: ${response.status}`)
  return value
}

function toAnnotations(items: unknown): Annotation[] {
  return Array.isArray(items) ? items.flatMap((item) => asAnnotation(item) ?? []) : []
}

function toCursor(value: unknown): string {
  if (typeof value !== 'string') throw new Error('no cursor')
  return value
}
