import { makeResolver } from '../anchor/make-resolver'
import type { Resolver } from '../anchor/resolution'
import { findSpan, getSegment, segmentAt, type SideText } from '../anchor/side-text'
import type { Target } from '../anchor/target'
import { mergeSpans } from '../search/span'
import { otherSide, SIDES } from '../text/side'
import type { LoadedWork } from '../work/loaded-work'
import { sideTextOf } from '../work/side-text-of'
import type { Passage } from './passage'

/** A found passage and the sentences it stands in, by their places among those of its side. */
interface Found extends Passage {
  first: number
  last: number
}

/**
 * What a note stands on as its reader comes back to it: the Turkish, then the English, then other places it is to be
 * seen with. Words that are found stand in their sentences as these read now; a side without any has the sentences that
 * face those of the other. Words that are not found, or whose work is gone (null), stand alone, as they were.
 */
export function listPassages(work: LoadedWork | null, targets: readonly Target[]): Passage[] {
  const found: Found[] = []
  const lost: Passage[] = []
  for (const target of targets) {
    const passage = work && findPassage(work, target)
    if (passage === null) lost.push(lostPassage(target))
    else join(found, passage, work)
  }
  const own = found.filter(({ role }) => role !== 'related')
  const sides = SIDES.flatMap((side) => {
    const here: Passage[] = [...own, ...lost].filter(
      (passage) => passage.side === side && passage.role !== 'related',
    )
    const opposite = own.find((passage) => passage.side !== side)
    return here.length > 0 || !opposite || !work ? here : [partnerOf(work, opposite)]
  })
  const related = [...found, ...lost].filter(({ role }) => role === 'related')
  return [...sides, ...related].map(({ side, role, segment, text, spans }) => ({
    side,
    role,
    segment,
    text,
    spans,
  }))
}

const resolvers = new WeakMap<SideText, Resolver>()

function findPassage(work: LoadedWork, target: Target): Found | null {
  const { side, role } = target
  const sideText = sideTextOf(work, side)
  const resolve = resolvers.get(sideText) ?? makeResolver(sideText, work.work.revision)
  resolvers.set(sideText, resolve)
  const resolution = resolve(target)
  const span = resolution.status === 'anchored' ? findSpan(sideText, resolution.range) : null
  if (span === null) return null
  const { start, text, segment, first, last } = sentencesAt(
    sideText,
    segmentAt(sideText, span.start).index,
    segmentAt(sideText, Math.max(span.start, span.end - 1)).index,
  )
  return {
    side,
    role,
    segment,
    text,
    first,
    last,
    spans: [{ start: span.start - start, end: span.end - start }],
  }
}

/** Passages of one side and role that share a sentence are one. */
function join(found: Found[], passage: Found, work: LoadedWork | null): void {
  const { side, role, first, last } = passage
  const at = found.findIndex(
    (other) => other.side === side && other.role === role && other.first <= last && first <= other.last,
  )
  const other = found[at]
  if (other === undefined || work === null) {
    found.push(passage)
    return
  }
  const sideText = sideTextOf(work, side)
  const sentences = sentencesAt(sideText, Math.min(first, other.first), Math.max(last, other.last))
  const shift = ({ first, spans }: Found) => {
    const by = (sideText.segments[first]?.start ?? 0) - sentences.start
    return spans.map(({ start, end }) => ({ start: start + by, end: end + by }))
  }
  const { text, segment } = sentences
  const spans = mergeSpans([...shift(other), ...shift(passage)])
  found[at] = { ...other, text, segment, spans, first: sentences.first, last: sentences.last }
}

/** The running text from one sentence to another, by their places, and where it begins. */
function sentencesAt({ segments, running, side }: SideText, first: number, last: number) {
  const [begin, end] = [segments[first], segments[last]]
  if (!begin || !end) throw new RangeError(`Side ${side} has no sentences ${first} to ${last}`)
  const text = running.slice(begin.start, end.start + end.text.length)
  return { segment: begin.id, start: begin.start, text, first, last }
}

function partnerOf(work: LoadedWork, { side, first, last }: Found): Passage {
  const here = sideTextOf(work, side)
  const there = sideTextOf(work, otherSide(side))
  const indexOf = (index: number) => getSegment(there, here.segments[index]?.id ?? '').index
  const { segment, text } = sentencesAt(there, indexOf(first), indexOf(last))
  return { side: there.side, role: 'partner', segment, text, spans: [] }
}

function lostPassage({ side, role, quote }: Target): Passage {
  return { side, role, segment: null, text: quote.exact, spans: [{ start: 0, end: quote.exact.length }] }
}
