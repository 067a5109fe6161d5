import { SIDES, type Side } from '../text/side'
import type { SegmentId } from './ids'
import type { Paragraph } from './work'

/** The paragraphs of a work and something of every segment on each side: its source, or its canonical text. */
export interface WorkState<T> {
  paragraphs: readonly Paragraph[]
  sides: Record<Side, Record<SegmentId, T>>
}

/** What a change put an end to: what segments had, null where there was none; and the paragraphs, where they changed. */
export interface Undoable {
  readonly revision: number
  readonly before: {
    readonly [side in Side]?: Readonly<Record<SegmentId, string | null>>
  } & { readonly paragraphs?: readonly Paragraph[] }
}

/**
 * Undoes the changes later than a revision, the newest first, and gives the work as it was then. `read` turns a source
 * of the record into what the state holds of a segment. The order of keys is not that of reading.
 */
export function rewind<T>(
  current: WorkState<T>,
  revisions: readonly Undoable[],
  revision: number,
  read: (source: string) => T,
): WorkState<T> {
  let { paragraphs } = current
  const sides = { tr: { ...current.sides.tr }, en: { ...current.sides.en } }
  const later = revisions.filter((change) => change.revision > revision)
  for (const { before } of later.sort((a, b) => b.revision - a.revision)) {
    paragraphs = before.paragraphs ?? paragraphs
    for (const side of SIDES) {
      for (const [id, source] of Object.entries(before[side] ?? {})) {
        if (source === null) Reflect.deleteProperty(sides[side], id)
        else sides[side][id] = read(source)
      }
    }
  }
  return { paragraphs, sides }
}
