import type { PlacedSegment } from '../../lib/anchor/side-text'
import { SIDES, type Side } from '../../lib/text/side'
import type { LoadedWork } from '../../lib/work/loaded-work'
import { makeSeeded, type Seeded } from './seeded'

/** A sentence of one side: its canonical text, and the offsets in it at which a marker stands. */
export interface BenchSegment extends PlacedSegment {
  readonly markers: readonly number[]
}

/** A made text in two languages: segments in reading order, with the same ids on both sides. */
export type BenchText = Readonly<Record<Side, readonly BenchSegment[]>>

const SENTENCES = 3
/** Words of a sentence: at least, and how many more at most. */
const WORDS = [15, 16] as const

/**
 * A text of so many paragraphs in two languages, made of the words of a work as often as they stand in it: the same
 * for the same work and size. A marker stands in every fifth sentence.
 */
export function makeBenchText(loaded: LoadedWork, paragraphs: number): BenchText {
  const seeded = makeSeeded(paragraphs)
  const words = Object.fromEntries(SIDES.map((side) => [side, listWordsOf(loaded, side)]))
  const make = (side: Side): BenchSegment[] =>
    Array.from({ length: paragraphs * SENTENCES }, (_, at) => {
      const paragraph = `p${Math.floor(at / SENTENCES) + 1}`
      const text = makeSentence(seeded, words[side] ?? [])
      const markers = at % 5 === 2 ? [text.indexOf(' ', text.length >> 1)] : []
      return { id: `${paragraph}.s${(at % SENTENCES) + 1}`, paragraph, text, markers }
    })
  return { tr: make('tr'), en: make('en') }
}

/** The words of a side, each as often as it stands there, without what is not a word by itself. */
function listWordsOf({ texts }: LoadedWork, side: Side): string[] {
  return Object.values(texts[side]).flatMap(({ text }) => text.match(/[\p{L}\p{N}’-]{2,}/gu) ?? [])
}

export function makeSentence(seeded: Seeded, words: readonly string[]): string {
  const length = WORDS[0] + seeded.below(WORDS[1])
  return `${Array.from({ length }, () => seeded.pick(words)).join(' ')}.`
}
