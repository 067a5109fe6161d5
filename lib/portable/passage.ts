import { getSegment, type SideText } from '../anchor/side-text'
import type { Target } from '../anchor/target'
import type { Span } from '../anchor/text-range'
import { SIDES, otherSide, type Side } from '../text/side'

/** The sentences a note stands in, on both sides, and the words it means in them. */
export interface Passage {
  /** The side that was read when the note was made. */
  readonly side: Side
  readonly revision: number
  /** Ids of the first and the last sentence. */
  readonly first: string
  readonly last: string
  /** The words as they were quoted. */
  readonly quote: string
  /** The sentences whole, as the revision had them; null where that text is no longer here. */
  readonly texts: Readonly<Record<Side, string>> | null
  /** Where the words stand in the texts: in order, apart from each other. */
  readonly marks: Readonly<Record<Side, readonly Span[]>>
}

/** Both sides of the note's work as a revision had them; null where that is not here. */
export type TextsAt = (revision: number) => Readonly<Record<Side, SideText>> | null

/**
 * The passages of a note's targets in their order: one for each target the reader chose, with what was projected from it.
 * Two targets in the same sentences, as when both sides are marked, are one passage. Related places are left out, and are
 * the only ones given where `related` is true.
 */
export function listPassages(targets: readonly Target[], textsAt: TextsAt, related = false): Passage[] {
  const chosen = targets.filter(({ role }) => role === (related ? 'related' : 'marked'))
  const beside = related ? [] : targets.filter(({ role }) => role === 'projected')
  const passages: Passage[] = []
  for (const target of chosen) {
    const texts = textsAt(target.revision)
    const known = passages.findIndex((passage) => isWithin(target, passage, texts))
    const passage = passages[known]
    if (passage) passages[known] = withMark(passage, target, texts)
    else passages.push(withMark(emptyPassage(target, texts), target, texts))
  }
  return passages.map((passage) => {
    const texts = textsAt(passage.revision)
    return beside
      .filter((target) => isWithin(target, passage, texts))
      .reduce((whole, target) => withMark(whole, target, texts), passage)
  })
}

type Texts = ReturnType<TextsAt>

function emptyPassage({ side, start, end, quote, revision }: Target, texts: Texts): Passage {
  const isHere = texts?.[side].byId.has(start.segment) && texts[side].byId.has(end.segment)
  return {
    side,
    revision,
    first: start.segment,
    last: end.segment,
    quote: quote.exact,
    texts:
      texts && isHere
        ? {
            tr: sentences(texts.tr, start.segment, end.segment),
            en: sentences(texts.en, start.segment, end.segment),
          }
        : null,
    marks: { tr: [], en: [] },
  }
}

function sentences({ running, byId }: SideText, first: string, last: string): string {
  const from = byId.get(first)
  const to = byId.get(last)
  return from && to ? running.slice(from.start, to.start + to.text.length) : ''
}

function isWithin(target: Target, passage: Passage, texts: Texts): boolean {
  if (!texts || passage.texts === null || target.revision !== passage.revision) return false
  const place = (id: string) => texts[target.side].byId.get(id)?.index ?? -1
  return (
    place(target.start.segment) >= place(passage.first) &&
    place(target.end.segment) <= place(passage.last) &&
    place(target.start.segment) >= 0
  )
}

function withMark(passage: Passage, { side, start, end, quote }: Target, texts: Texts): Passage {
  const text = passage.texts?.[side]
  if (!texts || text === undefined) return passage
  const origin = getSegment(texts[side], passage.first).start
  const from = texts[side].byId.get(start.segment)
  const to = texts[side].byId.get(end.segment)
  if (!from || !to) return passage
  const span = { start: from.start + start.offset - origin, end: to.start + end.offset - origin }
  if (text.slice(span.start, span.end) !== quote.exact) return passage
  return { ...passage, marks: { ...passage.marks, [side]: joined([...passage.marks[side], span]) } }
}

function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last && span.start <= last.end)
      apart[apart.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    else apart.push(span)
  }
  return apart
}

/** The sides of a passage, that of the note first. */
export function sidesOf({ side }: Pick<Passage, 'side'>): readonly [Side, Side] {
  return side === SIDES[0] ? SIDES : [side, otherSide(side)]
}
