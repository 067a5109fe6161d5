import type { Annotation } from '@/lib/annotation/annotation'
import type { AnnotationActions } from './annotation-actions'
import type { Deed } from './deed'
import type { SaveState } from './lay-over'
import { idOf, invert, isReadyFor, type NoteChange } from './note-change'

/** A change the reader made, and what they would call it. */
export type Done = { readonly deed: Deed; readonly change: NoteChange }

/**
 * What came of asking. `refused`: the annotation no longer stands as the change left it, so that to take it back would
 * take away what was done elsewhere: `changed` there, `gone`, `there` again already, or in a `clash` that waits for its reader.
 */
export type Outcome =
  | { readonly status: 'none' }
  | { readonly status: 'done'; readonly deed: Deed; readonly id: string }
  | { readonly status: 'refused'; readonly deed: Deed; readonly id: string; readonly reason: Reason }

export type Reason = 'changed' | 'gone' | 'there' | 'clash'

/** What is to be seen of an annotation, and the actions that change it. */
export type HistoryPort = Pick<AnnotationActions, 'change' | 'remove' | 'restore'> & {
  readonly view: (id: string) => Seen | null
}

/** An annotation as its reader sees it. */
export type Seen = { readonly annotation: Annotation; readonly state: SaveState }

/** What would be undone and redone next. A new object whenever that changes. */
export type HistorySnapshot = { readonly undo: Deed | null; readonly redo: Deed | null }

export type UndoHistory = {
  /** Remembers a change that has been made; what had been undone can then no longer be redone. */
  readonly record: (done: Done) => void
  /** Takes the last change back, through the store's own actions. */
  readonly undo: () => Promise<Outcome>
  /** Makes the change again that was undone last. */
  readonly redo: () => Promise<Outcome>
  /** The change that would be undone next. */
  readonly last: () => Done | null
  readonly snapshot: () => HistorySnapshot
  readonly subscribe: (listener: () => void) => () => void
}

/** How many changes are remembered. */
export const MEMORY = 200

const NOTHING: HistorySnapshot = { undo: null, redo: null }

/**
 * The changes of one tab, in order. What is refused is forgotten, for it cannot be done any more; only a clash is asked
 * for again, once its reader has settled it. To be asked for one thing at a time.
 */
export function openUndoHistory(port: HistoryPort, memory = MEMORY): UndoHistory {
  let done: readonly Done[] = []
  let undone: readonly Done[] = []
  let snapshot = NOTHING
  const listeners = new Set<() => void>()

  function set(nextDone: readonly Done[], nextUndone: readonly Done[]): void {
    done = nextDone.slice(-memory)
    undone = nextUndone
    snapshot = { undo: done.at(-1)?.deed ?? null, redo: undone.at(-1)?.deed ?? null }
    for (const listener of listeners) listener()
  }

  /** Makes a change where the annotation still stands as it expects; else says why not, and changes nothing. */
  async function apply(change: NoteChange): Promise<Reason | null> {
    const now = port.view(idOf(change))
    if (now?.state === 'clash') return 'clash'
    if (!isReadyFor(change, now?.annotation ?? null))
      return change.kind === 'appear' ? 'there' : now ? 'changed' : 'gone'
    if (change.kind === 'appear') await port.restore(change.note)
    else if (change.kind === 'vanish') await port.remove(change.note.id)
    else if (now) await port.change(now.annotation, change.after)
    return null
  }

  function outcome({ deed, change }: Done, reason: Reason | null): Outcome {
    const id = idOf(change)
    return reason === null ? { status: 'done', deed, id } : { status: 'refused', deed, id, reason }
  }

  return {
    record: (made) => set([...done, made], []),
    undo: async () => {
      const last = done.at(-1)
      if (!last) return { status: 'none' }
      const reason = await apply(invert(last.change))
      if (reason === null) set(done.slice(0, -1), [...undone, last])
      else if (reason !== 'clash') set(done.slice(0, -1), undone)
      return outcome(last, reason)
    },
    redo: async () => {
      const last = undone.at(-1)
      if (!last) return { status: 'none' }
      const reason = await apply(last.change)
      if (reason === null) set([...done, last], undone.slice(0, -1))
      else if (reason !== 'clash') set(done, undone.slice(0, -1))
      return outcome(last, reason)
    },
    last: () => done.at(-1) ?? null,
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
