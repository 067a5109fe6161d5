import fc from 'fast-check'
import { makeSideText, type SideText } from '../anchor/side-text'
import type { TextRange } from '../anchor/text-range'
import { SIDES, type Side } from '../text/side'
import { listWords, type Word } from '../text/words'
import type { WordLink, WordLinks } from './word-link'

/** Two sides of the same segments, linked anyhow. */
export interface AlignedSides {
  readonly sides: Record<Side, SideText>
  readonly links: WordLinks
}

/** Content words and function words of both languages, one with an apostrophe, and what parts them. */
const VOCABULARY = ['enerji', 'ABD’nin', 'world', '1,1', 've', 'ise', 'bir', 'the', 'of', '—', '😀']

const text = fc
  .array(fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(' ', ' ', ', ', ' — ', '. ')), {
    maxLength: 7,
  })
  .map((pieces) => pieces.flat().join(''))

/** The place in its link of each word of a side, or 0 where it has none: any number of groups, any mixture. */
const membership = fc.array(fc.nat(4), { minLength: 16, maxLength: 16 })

const segment = fc.record({ tr: text, en: text, trMembers: membership, enMembers: membership })

export const alignedSides: fc.Arbitrary<AlignedSides> = fc
  .array(fc.array(segment, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((paragraphs) => {
    const segments = paragraphs.flatMap((inside, p) =>
      inside.map((made, s) => ({ ...made, id: `p${p + 1}.s${s + 1}`, paragraph: `p${p + 1}` })),
    )
    const make = (side: Side) =>
      makeSideText(
        side,
        segments.map(({ id, paragraph, [side]: text }) => ({ id, paragraph, text })),
      )
    const links = segments.map(({ id, tr, en, trMembers, enMembers }) => [
      id,
      linkWords({ tr, en }, { tr: trMembers, en: enMembers }),
    ])
    return {
      sides: { tr: make('tr'), en: make('en') },
      links: Object.fromEntries(links) as WordLinks,
    }
  })

/** Any sides, one of them, and two of its ranges, the first within the second. */
export const alignedRanges: fc.Arbitrary<AlignedSides & { side: Side; inner: TextRange; outer: TextRange }> =
  alignedSides.chain((aligned) => nestedRangesOf(aligned).map((nested) => ({ ...aligned, ...nested })))

/** Room for several sentences and the end of a paragraph, in UTF-16 units. */
const LONGEST = 900

/** A side, and two of its ranges, the first within the second. */
export function nestedRangesOf({
  sides,
}: AlignedSides): fc.Arbitrary<{ side: Side; inner: TextRange; outer: TextRange }> {
  return fc.constantFrom(...SIDES).chain((side) => {
    const { running, segments } = sides[side]
    const point = (offset: number) => {
      const { id, start } = segments.findLast((segment) => segment.start <= offset) ?? { id: '', start: 0 }
      return { segment: id, offset: offset - start }
    }
    const length = Math.min(LONGEST, running.length)
    const offsets = fc
      .tuple(fc.nat(running.length - length), fc.array(fc.nat(length), { minLength: 4, maxLength: 4 }))
      .map(([from, places]) => places.map((place) => from + place))
    return offsets.map((unsorted) => {
      const [a = 0, b = 0, c = 0, d = 0] = unsorted.sort((first, second) => first - second)
      return {
        side,
        inner: { start: point(b), end: point(c) },
        outer: { start: point(a), end: point(d) },
      }
    })
  })
}

function linkWords(texts: Record<Side, string>, members: Record<Side, readonly number[]>): WordLink[] {
  return [1, 2, 3, 4].flatMap((number) => {
    const [tr = [], en = []] = SIDES.map((side) =>
      listWords(texts[side], side).filter((_word, at) => members[side][at] === number),
    )
    return tr.length > 0 && en.length > 0 ? [{ tr, en } satisfies Record<Side, Word[]>] : []
  })
}
