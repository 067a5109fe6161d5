import { parseSegmentSource } from '../../lib/text/segment-source'
import { listWords } from '../../lib/text/words'
import type { Draft, Edit } from './draft'
import { segmentAt, wordsAt } from './edit-words'
import { toUpperFirst } from './letters'
import { cut, fresh, replaced, rewritten, splice } from './tracked'

/** The whole sentence, or some of its words, in capitals, in small letters, or with capital beginnings. */
export const changeCase: Edit = (draft, at, random) => {
  const { side } = draft
  const change = random.pick([
    (text: string) => text.toLocaleUpperCase(side),
    (text: string) => text.toLocaleLowerCase(side),
    (text: string) => toUpperFirst(text, side),
  ])
  const share = random.pick([1, 0.3])
  const segment = segmentAt(draft, at)
  for (const { start, end } of wordsAt(draft, at)) {
    const word = cut(segment.body, start, end)
    const changed = change(word.text)
    if (changed.length === word.text.length && random.chance(share))
      segment.body = splice(segment.body, start, end, rewritten(word, changed))
  }
  return true
}

/** Other apostrophes, quotation marks, dashes and dots. */
const SIGNS: readonly [RegExp, string][] = [
  [/’/gu, "'"],
  [/'/gu, '’'],
  [/’/gu, ''],
  [/[“”]/gu, '"'],
  [/–/gu, '-'],
  [/(?<=\p{L}) (?=\p{L})/gu, '\u00A0'],
  [/,/gu, ''],
  [/;/gu, ','],
]

export const changeSigns: Edit = (draft, at, random) => {
  const segment = segmentAt(draft, at)
  const fitting = SIGNS.filter(([sign]) => segment.body.text.search(sign) >= 0)
  if (fitting.length === 0) return false
  const [sign, other] = random.pick(fitting)
  for (const { index, 0: found } of [...segment.body.text.matchAll(sign)].reverse()) {
    const piece = cut(segment.body, index, index + found.length)
    segment.body = splice(
      segment.body,
      index,
      index + found.length,
      other ? replaced(piece, other) : fresh(''),
    )
  }
  return true
}

/** The source file has it decomposed, or in mixed forms; read, it is the same text. */
export const decompose: Edit = (draft, at) => rereadSource(draft, at, (text) => text.normalize('NFD'))

/** Markers are put in between the words and at the end. */
export const addMarkers: Edit = (draft, at, random) =>
  rereadSource(draft, at, (text) => {
    const places = listWords(text, draft.side).map(({ end }) => end)
    const chosen = places.filter((_, place) => place === places.length - 1 || random.chance(0.15))
    return chosen.reduceRight((source, place) => `${source.slice(0, place)}[^7]${source.slice(place)}`, text)
  })

/** Throws when reading the source gives other text: that would be a fault of the reader, not of a resolver. */
function rereadSource(draft: Draft, at: number, write: (text: string) => string): boolean {
  const segment = segmentAt(draft, at)
  segment.body = rewritten(segment.body, parseSegmentSource(write(segment.body.text)).text)
  return true
}
