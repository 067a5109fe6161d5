import { type SIDES } from '../../lib/text/side'
import type { BenchSegment, BenchText } from './bench-text'
import { makeSeeded, type Seeded } from './seeded'

/**
 * What became of the text after the notes were made: `exact`, nothing; `shifted`, sentences were put in before and
 * between what was marked, and none into it; `changed`, about one word in eight was misspelt or mended within what was marked.
 */
export const CHANGES = ['exact', 'shifted', 'changed'] as const

export type Change = (typeof CHANGES)[number]

/** Where an offset in the text of a segment has gone. Offsets at the ends of words, which notes have, stay at them. */
export type Moves = ReadonlyMap<string, (offset: number) => number>

export interface RevisedText {
  readonly text: BenchText
  /** By side and segment: `tr p1.s2`. Segments that are not in it stand as they stood. */
  readonly moves: Moves
}

/** The text after a change, the same for the same text. */
export function reviseText(text: BenchText, change: Change): RevisedText {
  if (change === 'exact') return { text, moves: new Map() }
  const seeded = makeSeeded(text.tr.length + change.length)
  const moves = new Map<string, (offset: number) => number>()
  const revise = (side: (typeof SIDES)[number]) =>
    text[side].flatMap((segment, at) => {
      if (change === 'shifted') return isPutBefore(at) ? [addedBefore(segment), segment] : [segment]
      const { revised, move } = misspell(segment, seeded)
      moves.set(`${side} ${segment.id}`, move)
      return [revised]
    })
  return { text: { tr: revise('tr'), en: revise('en') }, moves }
}

/** Whether the shifted text has a sentence more before one, told by its place in the text as it was. */
export function isPutBefore(at: number): boolean {
  return at % 10 === 0
}

/** A sentence in the same paragraph that was not there. Its id was given to no other. */
function addedBefore({ id, paragraph, text }: BenchSegment): BenchSegment {
  const added = text.split(' ').reverse().join(' ')
  return { id: id.replace(/s\d+$/, 's900'), paragraph, text: added, markers: [] }
}

/** Mends or misspells a letter inside some words: another one, one more or one less. First and last letters stay. */
function misspell(segment: BenchSegment, seeded: Seeded) {
  const edits: { at: number; by: number }[] = []
  const text = segment.text.replace(/\S{4,}/g, (word, start: number) => {
    if (seeded.below(8) > 0) return word
    const at = 1 + seeded.below(word.length - 2)
    const by = seeded.below(3) - 1
    edits.push({ at: start + at, by })
    const letter = by < 0 ? '' : seeded.pick(LETTERS)
    return word.slice(0, at) + letter + word.slice(by > 0 ? at : at + 1)
  })
  const move = (offset: number) => edits.reduce((sum, { at, by }) => (at < offset ? sum + by : sum), offset)
  return { revised: { ...segment, text, markers: segment.markers.map(move) }, move }
}

const LETTERS = 'a b c ç d e f g ğ h ı i j k l m n o ö p r s ş t u ü v y z'.split(' ')
