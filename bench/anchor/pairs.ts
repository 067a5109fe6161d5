import { describeTarget } from '../../lib/anchor/describe-target'
import { getRange, makeSideText, type PlacedSegment } from '../../lib/anchor/side-text'
import type { Target } from '../../lib/anchor/target'
import type { Span } from '../../lib/anchor/text-range'
import type { Side } from '../../lib/text/side'
import { addLookalikes } from './add-lookalikes'
import { drawMark } from './draw-mark'
import type { PairClass } from './edits'
import { makeText } from './made-text'
import { makeRandom, type Random } from './random'
import { BEFORE, revise, type Revised } from './revise'
import { findTruth, type Truth } from './truth'
import { splitWords } from './words-of'

/** A note on the first revision, and what became of its words on the second. */
export interface Pair {
  readonly class: PairClass
  readonly marked: Span
  readonly target: Target
  readonly truth: Truth
}

/** A revision, and the notes that are looked for in it. */
export interface Batch {
  readonly revised: Revised
  readonly pairs: readonly Pair[]
}

/** Batches of labelled pairs, for ever: the essay and made texts in turn, both sides, with and without lookalikes. */
export function* makeBatches(
  essay: Readonly<Record<Side, readonly PlacedSegment[]>>,
  seed: number,
): Generator<Batch> {
  for (let turn = 0; ; turn++) {
    const random = makeRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b))
    const side: Side = turn % 2 === 0 ? 'tr' : 'en'
    const plain = turn % 4 < 2 ? essay[side] : makeText(side, essay[side], random)
    const { segments, doubles } =
      turn % 8 < 4 ? addLookalikes(side, plain, random) : { segments: plain, doubles: new Set<string>() }
    const before = makeSideText(side, segments)
    const vocabulary = plain.flatMap(({ text }) => splitWords(text, side))
    const revised = revise(before, doubles, vocabulary, random)
    yield { revised, pairs: drawPairs(revised, random) }
  }
}

/** Three notes on each sentence that was edited, and one on an untouched one for every four of them. */
function drawPairs(revised: Revised, random: Random): Pair[] {
  const { before, classes } = revised
  const edited = before.segments
    .filter(({ id }) => classes.has(id))
    .flatMap((segment) => [segment, segment, segment])
  const untouched = before.segments.filter(({ id }) => !classes.has(id))
  const others =
    untouched.length === 0 ? [] : edited.filter((_, at) => at % 12 === 0).map(() => random.pick(untouched))
  return [...edited, ...others].flatMap((segment) => {
    const marked = drawMark(before, segment, listScars(revised, segment.start, segment.text.length), random)
    if (marked === null) return []
    const target = describeTarget(before, getRange(before, marked), BEFORE)
    const name = classes.get(segment.id) ?? 'only its neighbours changed'
    return [{ class: name, marked, target, truth: findTruth(revised, marked) }]
  })
}

/** Old offsets within a sentence at which the text after does not go on as it did, or has another letter. */
function listScars({ fate, before, after }: Revised, start: number, length: number): number[] {
  const scars: number[] = []
  for (let unit = start; unit < start + length; unit++) {
    const place = fate[unit] ?? -1
    if (place < 0 || place + 1 !== fate[unit + 1] || after.running[place] !== before.running[unit])
      scars.push(unit)
  }
  return scars.length < length ? scars : []
}
