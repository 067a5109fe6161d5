import type { Annotation } from '@/lib/annotation/annotation'
import type { ChangePage } from '@/lib/annotation/annotation-page'
import type { Layer } from '@/lib/annotation/layer'
import { PAGE_LIMITS } from '@/lib/annotation/page-limits'
import { asAnnotation, readRecord } from './annotation-json'

/** Layers that are asked for; null is all. */
export type Layers = readonly Layer[] | null

/** Notes as the server has them, and the place in its log of changes to go on from. */
export type Page = { readonly annotations: readonly Annotation[]; readonly cursor: string }

/** One thing that is told: an annotation as it is now, or the id of one that is not to be seen any more. */
export type ChangeItem = ChangePage['items'][number]

/** What is told after a cursor, oldest first, and the cursor to go on from. */
export type Changes = { readonly items: readonly ChangeItem[]; readonly cursor: string }

/**
 * The server does not know the cursor (its data was put back to an earlier state, or the reader has joined or left a
 * seminar): everything is to be listed anew.
 */
export class CursorUnknown extends Error {
  override name = 'CursorUnknown'
}

/** All annotations of a work that I may see. Rejects where the server cannot be reached or understood. */
export async function listAnnotations(work: string, layers: Layers): Promise<Page> {
  const annotations: Annotation[] = []
  let head: string | null = null
  let next: string | null = null
  do {
    const after: string = next === null ? '' : `&cursor=${encodeURIComponent(next)}`
    const page = await get(`/api/works/${work}/annotations?limit=${PAGE_LIMITS.most}${asked(layers)}${after}`)
    annotations.push(...toAnnotations(page.items))
    // What changes while the pages are read comes again after the first head.
    head ??= toCursor(page.head)
    next = typeof page.next === 'string' ? page.next : null
  } while (next !== null)
  return { annotations, cursor: head }
}

/** What has changed in a work after a cursor, tombstones too. Rejects as `listAnnotations` does. */
export async function listChanges(work: string, since: string, layers: Layers): Promise<Changes> {
  const items: ChangeItem[] = []
  let cursor = since
  for (;;) {
    const page = await get(
      `/api/works/${work}/changes?limit=${PAGE_LIMITS.most}${asked(layers)}&since=${encodeURIComponent(cursor)}`,
    )
    const told = toChanges(page.items)
    items.push(...told)
    const next = toCursor(page.next)
    if (told.length === 0 || next === cursor) return { items, cursor: next }
    cursor = next
  }
}

const asked = (layers: Layers) => (layers === null ? '' : `&layer=${layers.join(',')}`)

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

/** What has the shape of changes in what came over the line. */
export function toChanges(items: unknown): ChangeItem[] {
  if (!Array.isArray(items)) return []
  return (items as Record<string, unknown>[]).flatMap(({ cursor, gone, annotation: value }): ChangeItem[] => {
    if (typeof cursor !== 'string') return []
    if (typeof gone === 'string') return [{ cursor, gone }]
    const annotation = asAnnotation(value)
    return annotation ? [{ cursor, annotation }] : []
  })
}

function toCursor(value: unknown): string {
  if (typeof value !== 'string') throw new Error('no cursor')
  return value
}
