import { checkTargets } from '../annotation/check-targets'
import { withProjections } from '../annotation/note-targets'
import { describeTarget } from '../anchor/describe-target'
import { makeQuoteFinder, type QuoteFinding } from '../anchor/find-quote'
import { makeResolver } from '../anchor/make-resolver'
import type { Resolver } from '../anchor/resolution'
import { Target } from '../anchor/target'
import { unplacedTarget } from '../anchor/unplaced'
import { SIDES, type Side } from '../text/side'
import type { LoadedWork } from '../work/loaded-work'
import { sideTextOf } from '../work/side-text-of'
import { hasRevision } from '../work/text-at'
import type { ImportEntry, ImportPassage, Refusal } from './import-entry'

/** How a note stands in the text as it reads now: where it was, found by its words, by words like them, or nowhere. */
export type PlacedHow = 'standing' | 'exact' | 'fuzzy' | 'detached'

export interface Placed {
  readonly targets: readonly Target[]
  readonly how: PlacedHow
}

/** From the surest on. A note is as sure as the least sure of what its reader chose. */
const WAYS: readonly PlacedHow[] = ['standing', 'exact', 'fuzzy', 'detached']

/** Gives the passages of entries a place in their work; for one entry, or for thousands. */
export function makePlacer(work: LoadedWork): (entry: ImportEntry) => Placed | Refusal {
  const finders = Object.fromEntries(SIDES.map((side) => [side, makeFinder(work, side)])) as Finders
  return ({ passages, meaning }) => {
    const placed = passages.map((passage) => placePassage(work, finders, passage))
    if (placed.some((one) => one === 'malformed')) return 'malformed'
    const found = placed.filter((one) => typeof one !== 'string')
    const isMoved = found.length < passages.length || found.some(({ isNew }) => isNew)
    const how = WAYS[Math.max(0, ...found.map((one) => WAYS.indexOf(one.how)))] ?? 'standing'
    const targets = found.map(({ target }) => target)
    return { targets: isMoved && meaning !== null ? project(work, targets) : targets, how }
  }
}

interface PlacedPassage {
  target: Target
  how: PlacedHow
  /** Whether it was given a place that the file does not tell. */
  isNew: boolean
}

/** What finds targets and bare quotes on each side as it reads now. */
type Finders = Record<Side, { target: Resolver; quote: ReturnType<typeof makeQuoteFinder> }>

function makeFinder(work: LoadedWork, side: Side): Finders[Side] {
  const sideText = sideTextOf(work, side)
  return { target: makeResolver(sideText, work.work.revision), quote: makeQuoteFinder(sideText) }
}

/** Null for a projection that has lost its place: it is laid anew. */
function placePassage(
  work: LoadedWork,
  finders: Finders,
  passage: ImportPassage,
): PlacedPassage | 'malformed' | 'projected' {
  const kept = keepPlace(work, finders, passage)
  if (kept !== null) return kept
  if (passage.role === 'projected') return 'projected'
  const role = passage.role
  const finding = passage.isWhole ? NOWHERE : findWords(finders, passage)
  const { revision } = work.work
  if (finding.status === 'found') {
    const target = describeTarget(sideTextOf(work, finding.side), finding.range, revision)
    return { target: { ...target, role }, how: finding.how, isNew: true }
  }
  const at =
    passage.place !== null && hasRevision(work, passage.place.revision) ? passage.place.revision : revision
  const sideText = sideTextOf(work, passage.side ?? 'tr')
  const target = Target.safeParse(unplacedTarget(sideText, passage.quote, at, role))
  return target.success ? { target: target.data, how: 'detached', isNew: false } : 'malformed'
}

/** The target as the file has it, where it says what the work says, or said; else null. */
function keepPlace(
  work: LoadedWork,
  finders: Finders,
  { side, place, quote, role, via }: ImportPassage,
): PlacedPassage | null {
  if (side === null || !place?.range) return null
  const { revision, range } = place
  const { data: target } = Target.safeParse({ side, ...range, quote, revision, role, via })
  if (!target || checkTargets(work, [target]) !== null) return null
  const now = finders[side].target(target)
  if (now.status === 'detached')
    return { target, how: role === 'marked' ? 'detached' : 'standing', isNew: false }
  return { target, how: now.how === 'fuzzy' ? 'fuzzy' : 'standing', isNew: false }
}

type Finding = QuoteFinding & { side: Side }

const NOWHERE = { status: 'detached', reason: 'not-found' } as const

/** As they are quoted; else without the numbers of notes, which a page shows among its words and the text does not have. */
function findWords(finders: Finders, passage: ImportPassage): Finding | typeof NOWHERE {
  const found = findOnSides(finders, passage)
  const { exact, prefix, suffix } = passage.quote
  const bare = {
    exact: withoutNumbers(exact),
    prefix: withoutNumbers(prefix),
    suffix: withoutNumbers(suffix),
  }
  if (found.status === 'found' || bare.exact === exact || bare.exact.trim() === '') return found
  return findOnSides(finders, { ...passage, quote: bare })
}

const withoutNumbers = (text: string) =>
  text.replace(/\[\d{1,3}\]|(?<=[\p{L}.,;:!?”’)])\d{1,3}(?![\p{L}\d])/gu, '')

/** On the side it is said to stand on, or on the one that speaks more clearly for it; none where both do alike. */
function findOnSides(finders: Finders, { side, quote }: ImportPassage): Finding | typeof NOWHERE {
  const found = SIDES.filter((one) => side === null || one === side)
    .map((one): Finding => ({ ...finders[one].quote(quote), side: one }))
    .flatMap((finding) => (finding.status === 'found' ? finding : []))
    .sort((a, b) => rankOf(b) - rankOf(a))
  const [best, next] = found
  if (!best || (next && rankOf(best) - rankOf(next) < LEAD)) return NOWHERE
  return best
}

/** By how many units of agreement a side must surpass the other, and what the very words are worth. */
const LEAD = 6
const EXACT = 1_000

const rankOf = ({ how, weight }: Extract<Finding, { status: 'found' }>) =>
  (how === 'exact' ? EXACT : 0) + weight

function project(work: LoadedWork, targets: readonly Target[]): Target[] {
  const sides = { tr: sideTextOf(work, 'tr'), en: sideTextOf(work, 'en') }
  return withProjections({ sides, revision: work.work.revision, links: work.words }, targets)
}
