import type { Annotation } from '@/lib/annotation/annotation'
import type { Entry, Refusal } from './operation'

/** How a note stands with the server. `clash`: it has changed there, and both texts are here. */
export type SaveState = 'saved' | 'waiting' | 'refused' | 'clash'

export type LaidNote = {
  /** The note as its reader left it. */
  readonly note: Annotation
  readonly state: SaveState
  /** Set where the state is `refused` or `clash`. */
  readonly refusal: Refusal | null
}

/**
 * Lays what waits on a note, in order of making, over what the server has of it. Null where nothing is left to see.
 * A deletion that was refused is not applied: the note is there.
 */
export function layOver(server: Annotation | null, entries: readonly Entry[]): LaidNote | null {
  const refusal = entries.find((entry) => entry.refusal !== null)?.refusal ?? null
  const note = entries.reduce(apply, server)
  if (note === null || note.deletedAt !== null) return null
  if (refusal !== null) return { note, refusal, state: refusal.current ? 'clash' : 'refused' }
  return { note, refusal, state: entries.length > 0 ? 'waiting' : 'saved' }
}

function apply(note: Annotation | null, { operation, refusal, ...entry }: Entry): Annotation | null {
  const updatedAt = entry.madeAt
  switch (operation.kind) {
    case 'put': {
      const createdAt = note?.createdAt ?? entry.madeAt
      const version = note?.version ?? 1
      return { ...operation.input, id: entry.note, version, createdAt, updatedAt, deletedAt: null }
    }
    case 'patch':
      return note && { ...note, ...operation.patch, updatedAt }
    case 'delete':
      return note && refusal === null ? { ...note, deletedAt: updatedAt } : note
  }
}
