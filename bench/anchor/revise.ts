import { makeEarlierTexts } from '../../lib/anchor/earlier-texts'
import { withFinder } from '../../lib/anchor/make-finder'
import { makeSideText, type SideText } from '../../lib/anchor/side-text'
import { traceSegments } from '../../lib/anchor/trace-segments'
import { startDraft, type Draft } from './draft'
import { EDITS, type EditName, type PairClass } from './edits'
import type { Random } from './random'

/** The revision notes are made on, and the one they are looked for in. */
export const BEFORE = 1
export const AFTER = 2

/** A text on two revisions, and what became of each unit of the first. */
export interface Revised {
  readonly before: SideText
  readonly after: SideText
  /** For each unit of the running text after: see `Tracked`. The joins are 0. */
  readonly origin: readonly number[]
  /** For each unit of the running text before: where it is now, or −1. */
  readonly fate: Int32Array
  /** What was done to each sentence of the text before. */
  readonly classes: ReadonlyMap<string, PairClass>
}

const WEIGHTS = Object.fromEntries(
  Object.entries(EDITS).map(([name, { weight }]) => [name, weight]),
) as Record<EditName, number>

/** Revises a share of the sentences of a text: each in one way, one in seven of them in two. */
export function revise(
  before: SideText,
  doubles: ReadonlySet<string>,
  vocabulary: readonly string[],
  random: Random,
): Revised {
  const draft = startDraft(before, vocabulary)
  const classes = new Map<string, PairClass>()
  const share = random.pick([0.05, 0.15, 0.3])
  for (const { id, index } of [...before.segments].reverse()) {
    const isDouble = doubles.has(id)
    if (!random.chance(isDouble ? 0.5 : share)) continue
    const next = before.segments[index + 1]?.id
    const edit = editOnce(draft, id, random)
    if (edit === null) continue
    const again = random.chance(0.15) && editOnce(draft, id, random) !== null
    const name = isDouble ? 'lookalikes nearby' : again ? 'several at once' : edit
    classes.set(id, name)
    if (edit === 'sentences merged' && next !== undefined && !classes.has(next)) classes.set(next, name)
    if (edit === 'paragraph parted') nameRest(before, classes, index, name)
  }
  return track(before, draft, classes)
}

function editOnce(draft: Draft, id: string, random: Random): EditName | null {
  const at = draft.segments.findIndex((segment) => segment.id === id)
  const name = random.draw(WEIGHTS)
  return at >= 0 && EDITS[name].edit(draft, at, random) ? name : null
}

function nameRest(before: SideText, classes: Map<string, PairClass>, from: number, name: PairClass): void {
  const paragraph = before.segments[from]?.paragraph
  for (const segment of before.segments.slice(from))
    if (segment.paragraph === paragraph && !classes.has(segment.id)) classes.set(segment.id, name)
}

function track(before: SideText, draft: Draft, classes: ReadonlyMap<string, PairClass>): Revised {
  const placed = draft.segments.map(({ id, paragraph, body }) => ({ id, paragraph, text: body.text }))
  const earlier = makeEarlierTexts(
    () => after,
    (revision) => (revision === BEFORE ? before : null),
  )
  const traced = traceSegments(before.side, before.segments, placed)
  const after: SideText = withFinder(makeSideText(before.side, traced, earlier))
  const origin: number[] = []
  for (const { body } of draft.segments) {
    if (origin.length > 0) origin.push(0)
    for (const unit of body.origin) origin.push(unit)
  }
  const fate = new Int32Array(before.running.length).fill(-1)
  for (const [at, unit] of origin.entries()) if (unit > 0) fate[unit - 1] = at
  return { before, after, origin, fate, classes }
}
