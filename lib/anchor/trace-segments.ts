import { plainText } from './plain-text'
import type { PlacedSegment } from './side-text'
import type { Side } from '../text/side'

/** Units of the pieces by which sentences are compared. */
const PIECE = 5

/** The least that has to have come over: so many pieces, about two words, and such a share of what left or what came. */
const LEAST = 5
const SHARE = 0.3

/** How near another sentence may come before it cannot be told which of the two it was. */
const RIVAL = 0.97

/** A tie between a sentence that words have left and one that words have come to. */
interface Tie {
  readonly from: string
  readonly to: string
  /** How many pieces are shared, and which part that is of all that left the one or came to the other. */
  readonly shared: readonly string[]
  readonly likeness: number
}

type Pieces = Map<string, Set<string>>

/**
 * Says of the sentences of a later text which other sentences of an earlier one words of theirs have come from: where a
 * sentence was merged, split, or moved under another id. Only what left a sentence can have come to another, so that a
 * double that always stood there is no heir; and where one of two could be it, neither is. Answers with the later segments, each
 * with its `from`.
 */
export function traceSegments(
  side: Side,
  before: readonly PlacedSegment[],
  after: readonly PlacedSegment[],
): PlacedSegment[] {
  const was = readPieces(side, before, after)
  const is = readPieces(side, after, before)
  const left: Pieces = new Map([...was].map(([id, pieces]) => [id, difference(pieces, is.get(id))]))
  const came: Pieces = new Map([...is].map(([id, pieces]) => [id, difference(pieces, was.get(id))]))
  const [wholeLeft, wholeCame] = [countEach(left), countEach(came)]
  const least = (source: string, heir: string) =>
    Math.max(LEAST, SHARE * Math.min(wholeLeft.get(source) ?? 0, wholeCame.get(heir) ?? 0))
  const from = new Map<string, string[]>()
  for (;;) {
    const ties = listTies(left, came, least)
    const [best] = ties
    if (!best) break
    const rivals = ties.filter(
      (tie) => (tie.from === best.from) !== (tie.to === best.to) && isRival(tie, best),
    )
    for (const [source, heir] of pairUp(best, rivals, [...left.keys()], [...came.keys()]))
      from.set(heir, [...(from.get(heir) ?? []), source])
    for (const { from: source, to, shared } of [best, ...rivals])
      for (const piece of shared) {
        left.get(source)?.delete(piece)
        came.get(to)?.delete(piece)
      }
  }
  return after.map((segment) => ({ ...segment, from: from.get(segment.id) ?? [] }))
}

/** One to one; as many doubles that came to as many places, in their order; else none, as it cannot be told which it was. */
function pairUp(best: Tie, rivals: readonly Tie[], before: string[], after: string[]): [string, string][] {
  const sources = new Set([best.from, ...rivals.map((tie) => tie.from)])
  const heirs = new Set([best.to, ...rivals.map((tie) => tie.to)])
  const areDoubles = rivals.every(({ likeness }) => likeness === best.likeness)
  if (sources.size !== heirs.size || (rivals.length > 0 && !areDoubles)) return []
  const inOrder = after.filter((id) => heirs.has(id))
  return before.filter((id) => sources.has(id)).map((id, at) => [id, inOrder[at] ?? best.to])
}

/** A sentence that has come over as it was is not to be taken for another. */
function isRival(tie: Tie, best: Tie): boolean {
  if (best.likeness === 1 && tie.likeness < 1) return false
  const shared = new Set(best.shared)
  return tie.likeness >= RIVAL * best.likeness && tie.shared.some((piece) => shared.has(piece))
}

/** The likeliest first. */
function listTies(left: Pieces, came: Pieces, least: (from: string, to: string) => number): Tie[] {
  const leavers = new Map<string, string[]>()
  for (const [id, pieces] of left)
    for (const piece of pieces) leavers.set(piece, [...(leavers.get(piece) ?? []), id])
  const ties: Tie[] = []
  for (const [to, pieces] of came) {
    const shared = new Map<string, string[]>()
    for (const piece of pieces)
      for (const id of leavers.get(piece) ?? []) shared.set(id, [...(shared.get(id) ?? []), piece])
    for (const [from, common] of shared) {
      const gone = left.get(from)?.size ?? 0
      if (common.length < least(from, to)) continue
      ties.push({ from, to, shared: common, likeness: common.length / (gone + pieces.size - common.length) })
    }
  }
  return ties.sort((one, other) => other.likeness - one.likeness)
}

function countEach(pieces: Pieces): Map<string, number> {
  return new Map([...pieces].map(([id, own]) => [id, own.size]))
}

/** The pieces of the sentences that do not stand in the other text as they are. */
function readPieces(
  side: Side,
  segments: readonly PlacedSegment[],
  others: readonly PlacedSegment[],
): Pieces {
  const texts = new Map(others.map(({ id, text }) => [id, text]))
  return new Map(
    segments
      .filter(({ id, text }) => texts.get(id) !== text)
      .map(({ id, text }) => [id, listPieces(plainText(text, side))]),
  )
}

/** A piece that stands again is another one. */
function listPieces(plain: string): Set<string> {
  const pieces = new Set<string>()
  for (let at = 0; at + PIECE <= plain.length; at++) {
    let piece = plain.slice(at, at + PIECE)
    while (pieces.has(piece)) piece += '+'
    pieces.add(piece)
  }
  return pieces
}

function difference(one: ReadonlySet<string>, other: ReadonlySet<string> = new Set()): Set<string> {
  return new Set([...one].filter((piece) => !other.has(piece)))
}
