import type { Target } from '@/lib/anchor/target'
import { isReply } from '@/lib/annotation/annotation-kind'
import type { NoteChange } from './note-change'
import { sameValue } from './same-value'

/**
 * What a reader would call a change. `place`: further words were added; `unplace`: some were taken away; `reply` and
 * `unreply`: a reply was made or deleted.
 */
export const DEEDS = [
  'create',
  'restore',
  'delete',
  'edit',
  'recolour',
  'adjust',
  'place',
  'unplace',
  'confirm',
  'reply',
  'unreply',
  'stance',
  'tag',
] as const

export type Deed = (typeof DEEDS)[number]

/** Names a change by what it did. Whatever touched the comment is an edit; a new annotation is told from one brought back. */
export function deedOf(change: NoteChange, appeared: 'create' | 'restore'): Deed {
  if (change.kind === 'appear') return appeared === 'create' && isReply(change.note) ? 'reply' : appeared
  if (change.kind === 'vanish') return isReply(change.note) ? 'unreply' : 'delete'
  const { before, after } = change
  if ('body' in after) return 'edit'
  if (after.targets) return deedOnTargets(before.targets ?? [], after.targets)
  if ('meaning' in after) return 'recolour'
  return 'stance' in after ? 'stance' : 'tag'
}

function deedOnTargets(before: readonly Target[], after: readonly Target[]): Deed {
  const isAdded = after.some((target) => !standsIn(before, target))
  const isRemoved = before.some((target) => !standsIn(after, target))
  if (isAdded && isRemoved) return 'adjust'
  if (isAdded) return 'place'
  return isRemoved ? 'unplace' : 'confirm'
}

function standsIn(targets: readonly Target[], { side, start, end }: Target): boolean {
  return targets.some((other) => sameValue([other.side, other.start, other.end], [side, start, end]))
}
