import type { AnnotationActions } from './annotation-actions'
import { deedOf } from './deed'
import { patchOf, type NoteChange } from './note-change'
import { openUndoHistory, type HistoryPort, type Outcome, type Seen, type UndoHistory } from './undo-history'

/** What a reader can take back on this page, and make again. */
export type History = Pick<UndoHistory, 'undo' | 'redo' | 'snapshot' | 'subscribe'>

type Recorded = Pick<AnnotationActions, 'create' | 'change' | 'remove' | 'restore'>

/** What is to be seen: notes, and replies by their thread. */
interface Shown {
  readonly annotations: readonly Seen[]
  readonly replies: ReadonlyMap<string, readonly Seen[]>
}

/**
 * The store's actions, remembered so that they can be undone. One thing at a time, in the order asked for: what is
 * undone right after it was done is undone after it was kept. To bring back what was deleted last is to undo that.
 */
export function recordActions(
  store: Recorded & { readonly snapshot: () => Shown },
): [actions: Recorded, history: History] {
  const view: HistoryPort['view'] = (id) => {
    const { annotations, replies } = store.snapshot()
    const is = ({ annotation }: Seen) => annotation.id === id && annotation.deletedAt === null
    return annotations.find(is) ?? [...replies.values()].flat().find(is) ?? null
  }
  const { change, remove, restore } = store
  const history = openUndoHistory({ change, remove, restore, view })
  let turn: Promise<unknown> = Promise.resolve()

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const next = turn.then(task)
    turn = next.catch(() => {})
    return next
  }

  function record(made: NoteChange | null, appeared: 'create' | 'restore' = 'create'): void {
    if (made) history.record({ deed: deedOf(made, appeared), change: made })
  }

  const actions: Recorded = {
    create: (made) =>
      inTurn(async () => {
        const id = await store.create(made)
        const now = view(id)
        if (now) record({ kind: 'appear', note: now.annotation })
        return id
      }),
    change: (seen, patch) =>
      inTurn(async () => {
        const now = view(seen.id)
        await store.change(seen, patch)
        record(patchOf(now?.annotation ?? seen, patch))
      }),
    remove: (id) =>
      inTurn(async () => {
        const gone = await store.remove(id)
        if (gone) record({ kind: 'vanish', note: gone })
        return gone
      }),
    restore: (annotation) =>
      inTurn(async () => {
        if (view(annotation.id)) return
        const last = history.last()?.change
        if (last?.kind === 'vanish' && last.note.id === annotation.id) await history.undo()
        else {
          await store.restore(annotation)
          record({ kind: 'appear', note: annotation }, 'restore')
        }
      }),
  }
  const { snapshot, subscribe } = history
  const undo = (): Promise<Outcome> => inTurn(history.undo)
  const redo = (): Promise<Outcome> => inTurn(history.redo)
  return [actions, { undo, redo, snapshot, subscribe }]
}
