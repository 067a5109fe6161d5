import type { Annotation } from '@/lib/annotation/annotation'
import { hasEffect, stillFits } from './compare-annotation'
import type { Answer, Entry, Refusal } from './operation'
import { goesAt, mayGo, slowDown, speedUp, type Pace } from './pace'

/** What an answer changes. Stored as one step, so that a crash loses nothing. */
export type Step = {
  readonly write: readonly Entry[]
  readonly remove: readonly string[]
  readonly pace: Pace
  readonly confirmed: Annotation | null
}

type Moment = { readonly now: number; readonly random: () => number }

/** A new entry behind those that wait: on the version seen, or on what the annotation's last waiting entry will give. */
export function addEntry(
  entries: readonly Entry[],
  made: Pick<Entry, 'key' | 'id' | 'work' | 'madeAt' | 'operation' | 'base'>,
): Entry {
  const seq = 1 + Math.max(0, ...entries.map((entry) => entry.seq))
  const follows = entries.some((entry) => entry.id === made.id)
  return { ...made, seq, base: follows ? 'previous' : made.base, refusal: null }
}

/** The next entry to send: the oldest that is first on its annotation, not refused, and not told to wait. */
export function nextEntry(entries: readonly Entry[], pace: Pace, now: number): Entry | null {
  return sendable(entries).find((entry) => mayGo(pace, entry.id, now)) ?? null
}

/** When the next entry may be sent, in epoch milliseconds; null where nothing can be. */
export function nextMoment(entries: readonly Entry[], pace: Pace): number | null {
  const moments = sendable(entries).map((entry) => goesAt(pace, entry.id))
  return moments.length === 0 ? null : Math.min(...moments)
}

/** What follows from the answer to an entry. An entry that is no longer there changes nothing but the pace. */
export function settle(
  entries: readonly Entry[],
  pace: Pace,
  sent: Entry,
  answer: Answer,
  moment: Moment,
): Step {
  if (answer.kind === 'later') {
    const slower = slowDown(pace, { ...answer, ...moment, id: sent.id })
    return { write: [], remove: [], pace: slower, confirmed: null }
  }
  const free = speedUp(pace, sent.id)
  const annotation = answer.kind === 'done' ? answer.annotation : effectOf(sent, answer.refusal)
  if (annotation !== null) return accept(entries, sent, annotation, free)
  if (answer.kind === 'refused' && sent.operation.kind === 'delete' && isAbsence(answer.refusal)) {
    return { write: [], remove: [sent.key], pace: free, confirmed: null }
  }
  const here = entries.find((entry) => entry.key === sent.key)
  if (!here || answer.kind !== 'refused') return { write: [], remove: [], pace: free, confirmed: null }
  const { current } = answer.refusal
  return current !== null && stillFits(sent.operation, current)
    ? { write: [{ ...here, base: current.version }], remove: [], pace: free, confirmed: null }
    : { write: [{ ...here, refusal: answer.refusal }], remove: [], pace: free, confirmed: null }
}

function accept(entries: readonly Entry[], sent: Entry, confirmed: Annotation, pace: Pace): Step {
  const next = inOrder(entries).find((entry) => entry.id === sent.id && entry.seq > sent.seq)
  const write = next?.base === 'previous' ? [{ ...next, base: confirmed.version }] : []
  return { write, remove: [sent.key], pace, confirmed }
}

/** The server's text, where what it refuses is only the echo of this very change. */
function effectOf(sent: Entry, { current }: Refusal): Annotation | null {
  return current !== null && hasEffect(sent.operation, current) ? current : null
}

/** To delete what is not there is done already. */
function isAbsence({ code }: Refusal): boolean {
  return code === 'not-found' || code === 'gone'
}

/** The first entry of every annotation, oldest first, without those that wait for their reader. */
function sendable(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>()
  return inOrder(entries).filter((entry) => {
    const first = !seen.has(entry.id)
    seen.add(entry.id)
    return first && entry.refusal === null
  })
}

function inOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.seq - b.seq || (a.key < b.key ? -1 : 1))
}
