import { makeSideText, type EarlierTexts, type SideText } from '@/lib/anchor/side-text'
import { SIDES, type Side } from '@/lib/text/side'
import type { PackedRevision } from '@/lib/work/packed-revisions'
import { rewind, type WorkState } from '@/lib/work/rewind'

type Sides = Readonly<Record<Side, SideText>>

/**
 * What the sides of the page were on earlier revisions, from the changes that the page carries. What has changed is read
 * once for each revision; a whole text is laid only when it is asked for, and kept.
 */
export function makeEarlierSides(
  present: Sides,
  revisions: readonly PackedRevision[],
): Readonly<Record<Side, EarlierTexts>> {
  const known = new Map<number, Sides>()
  const isKnown = (revision: number) => revision >= 1 && revision <= revisions.length
  const readAll = (revision: number) => {
    const sides = known.get(revision) ?? readSidesAt(present, revisions, revision)
    known.set(revision, sides)
    return sides
  }
  const make = (side: Side): EarlierTexts => {
    const changed = new Map<number, ReadonlySet<string>>()
    const readChanged = (revision: number) => {
      const segments = changed.get(revision) ?? listChanged(revisions, side, revision)
      changed.set(revision, segments)
      return segments
    }
    return {
      at: (revision) => (isKnown(revision) ? readAll(revision)[side] : null),
      changedSince: (revision) => (isKnown(revision) ? readChanged(revision) : null),
    }
  }
  return { tr: make('tr'), en: make('en') }
}

function listChanged(revisions: readonly PackedRevision[], side: Side, since: number): Set<string> {
  const later = revisions.filter(({ revision }) => revision > since)
  return new Set(later.flatMap(({ before }) => Object.keys(before[side] ?? {})))
}

function readSidesAt(present: Sides, revisions: readonly PackedRevision[], revision: number): Sides {
  const { paragraphs, sides } = rewind(readPage(present), revisions, revision, (text) => text)
  const make = (side: Side) =>
    makeSideText(
      side,
      paragraphs.flatMap(({ id: paragraph, segments }) =>
        segments.map((id) => ({ id, paragraph, text: sides[side][id] ?? '' })),
      ),
    )
  return { tr: make('tr'), en: make('en') }
}

function readPage(present: Sides): WorkState<string> {
  const paragraphs: { id: string; segments: string[] }[] = []
  for (const { id, paragraph } of present.tr.segments) {
    const last = paragraphs.at(-1)
    if (last?.id === paragraph) last.segments.push(id)
    else paragraphs.push({ id: paragraph, segments: [id] })
  }
  const texts = (side: Side) => Object.fromEntries(present[side].segments.map(({ id, text }) => [id, text]))
  return {
    paragraphs,
    sides: Object.fromEntries(SIDES.map((side) => [side, texts(side)])) as Record<
      Side,
      Record<string, string>
    >,
  }
}
