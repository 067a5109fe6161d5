import type { Annotation } from '@/lib/annotation/annotation'
import type { Snapshot } from './annotation-store'
import { layOver } from './lay-over'
import type { Entry, Operation, Refusal } from './operation'

/** What waits on one annotation that no card shows. */
export type Stray = {
  readonly id: string
  /** In order of making; at least one. */
  readonly entries: readonly Entry[]
  /** What was done to it first. */
  readonly kind: Exclude<Operation['kind'], 'put'> | 'note' | 'reply'
  /** As its reader left it; null where nothing of it is known, for a deletion or a gesture. */
  readonly annotation: Annotation | null
  /** Why the server will not have it; null while it may still be sent. */
  readonly refusal: Refusal | null
}

type Shown = Pick<Snapshot, 'entries' | 'annotations' | 'standing' | 'replies'>

/**
 * What waits and has no card in view: it is of another work or of a layer that is not in view, its thread is gone, or it may
 * not be seen any more. With the cards, that is all that waits, save deletions that may still be sent: there is nothing to show.
 */
export function listStrays(shown: Shown): Stray[] {
  const cards = listCards(shown)
  const ids = new Set(shown.entries.map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const entries = shown.entries.filter((entry) => entry.id === id)
    const [first] = entries
    const refusal = entries.find((entry) => entry.refusal !== null)?.refusal ?? null
    const isGoing = refusal === null && entries.at(-1)?.operation.kind === 'delete'
    if (!first || cards.has(id) || isGoing) return []
    const annotation = layOver(null, entries, id)?.annotation ?? null
    return [{ id, entries, kind: kindOf(first.operation), annotation, refusal }]
  })
}

/** The notes that have a card, and the replies in their threads. */
function listCards({ annotations, standing, replies }: Shown): ReadonlySet<string> {
  const threads = [...annotations, ...standing].map(({ annotation: { id } }) => id)
  return new Set(
    threads.flatMap((id) => [id, ...(replies.get(id) ?? []).map(({ annotation }) => annotation.id)]),
  )
}

function kindOf(operation: Operation): Stray['kind'] {
  if (operation.kind !== 'put') return operation.kind
  return (operation.input.replyTo ?? null) === null ? 'note' : 'reply'
}
