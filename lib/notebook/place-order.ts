import { SIDES } from '../text/side'
import type { SegmentId } from '../work/ids'
import type { NotebookPlace } from './notebook-cursor'

/** What decides where a note stands among those of its work. */
export type PlaceInWork = Pick<NotebookPlace, 'side' | 'segment' | 'offset' | 'thread' | 'id'>

/**
 * The order of a text: its sentences as given, in a sentence the Turkish side first, then from its beginning on; a note
 * before the replies to it, these by their ids. What stands in no sentence of the text comes last.
 */
export function comparePlaces(segments: readonly SegmentId[]): (a: PlaceInWork, b: PlaceInWork) => number {
  const ranks = new Map(segments.map((segment, rank) => [segment, rank]))
  const rankOf = ({ segment }: PlaceInWork) => ranks.get(segment) ?? segments.length
  return (a, b) =>
    rankOf(a) - rankOf(b) ||
    SIDES.indexOf(a.side) - SIDES.indexOf(b.side) ||
    a.offset - b.offset ||
    compareIds(a.thread, b.thread) ||
    Number(a.id !== a.thread) - Number(b.id !== b.thread) ||
    compareIds(a.id, b.id)
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
