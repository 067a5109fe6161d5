import { parseSegmentSource, type SegmentText } from '../text/segment-source'
import type { Side } from '../text/side'
import type { SegmentId } from './ids'
import type { LoadedWork } from './loaded-work'
import { rewind } from './rewind'
import type { Paragraph } from './work'

/** A work as it read on one revision: its paragraphs, and the canonical text of every segment on each side. */
export interface WorkText {
  readonly revision: number
  readonly paragraphs: readonly Paragraph[]
  readonly texts: Readonly<Record<Side, Readonly<Record<SegmentId, SegmentText>>>>
}

const made = new WeakMap<LoadedWork, Map<number, WorkText>>()

/** Whether the work has had this revision. */
export function hasRevision({ work }: Pick<LoadedWork, 'work'>, revision: number): boolean {
  return Number.isInteger(revision) && revision >= 1 && revision <= work.revision
}

/** The text of a revision, made once for each loaded work. Throws when the work never had it. */
export function textAt(loaded: LoadedWork, revision: number): WorkText {
  const known = made.get(loaded) ?? new Map<number, WorkText>()
  made.set(loaded, known)
  const text = known.get(revision) ?? makeText(loaded, revision)
  known.set(revision, text)
  return text
}

function makeText(loaded: LoadedWork, revision: number): WorkText {
  const { work, texts, revisions } = loaded
  if (!hasRevision(loaded, revision)) throw new RangeError(`${work.id} has no revision ${revision}`)
  const current = { paragraphs: work.paragraphs, sides: texts }
  const { paragraphs, sides } = rewind(current, revisions, revision, parseSegmentSource)
  return { revision, paragraphs, texts: sides }
}
