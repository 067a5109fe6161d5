import type { WordGroup } from '@/lib/align/word-group'
import { listWordStops, readGroup, type WordStop } from '@/lib/align/word-stop'
import type { WordLinks } from '@/lib/align/word-link'
import { getPoint } from '@/lib/anchor/side-text'
import { otherSide, type Side } from '@/lib/text/side'
import { findUnitAt } from '../hit-test/find-unit-at'
import { indexReader } from '../reader-dom/reader-index'
import type { LitRange } from './word-painter'

/** A word of the text that has been pointed at or walked to, and what answers it. */
export interface LitWord {
  readonly side: Side
  readonly segment: string
  readonly stop: WordStop
}

/** The linked word at a point of the window; null on words without a link and off the text. */
export function findWordAt(root: Element, links: WordLinks, x: number, y: number): LitWord | null {
  const unit = findUnitAt(root, x, y)
  if (!unit) return null
  const { side } = unit
  const { segment, offset } = getPoint(indexReader(root).sides[side], unit.offset)
  const stop = listStops(root, links, side, segment).find(({ start, end }) => start <= offset && offset < end)
  return stop?.link ? { side, segment, stop } : null
}

/** Every stop of a sentence, in reading order. */
export function listStops(root: Element, links: WordLinks, side: Side, segment: string): WordStop[] {
  const text = textOf(root, side, segment)
  return listWordStops(text, side, links[segment] ?? [])
}

/** What is to be lit: the word's whole group and what answers it; of a word without a link, itself. */
export function listLitRanges({ side, segment, stop }: LitWord): LitRange[] {
  const place = (side: Side, group: WordGroup): LitRange[] =>
    group.map(({ start, end }) => ({
      side,
      range: { start: { segment, offset: start }, end: { segment, offset: end } },
    }))
  const { link } = stop
  return link ? [...place('tr', link.tr), ...place('en', link.en)] : place(side, [stop])
}

/** The words as text: those of its own side, and those that answer them; null where nothing does. */
export function readWord(
  root: Element,
  { side, segment, stop }: LitWord,
): { own: string; answer: string | null } {
  const { link } = stop
  const other = otherSide(side)
  return {
    own: readGroup(textOf(root, side, segment), link?.[side] ?? [stop]),
    answer: link && readGroup(textOf(root, other, segment), link[other]),
  }
}

/** Whether both are the same place, though read from the page at different times. */
export function isSameWord(a: LitWord | null, b: LitWord | null): boolean {
  if (!a || !b) return a === b
  return a.side === b.side && a.segment === b.segment && a.stop.start === b.stop.start
}

function textOf(root: Element, side: Side, segment: string): string {
  return indexReader(root).sides[side].byId.get(segment)?.text ?? ''
}
