import type { ReplyAnnotation } from '@/lib/annotation/annotation'
import { listStanding } from '@/lib/annotation/list-standing'
import type { LaidAnnotation } from './lay-over'
import { sameValue } from './same-value'

/** A reply as it is seen: live, or the tombstone of one that live replies stand below. */
export type LaidReply = LaidAnnotation<ReplyAnnotation>

/** The replies of every thread, by the id of the note it begins with. */
export type Replies = ReadonlyMap<string, readonly LaidReply[]>

export type ThreadReplies = {
  readonly get: (id: string) => LaidReply | null
  /** By time of making, then id; threads without any are left out. The same lists until something in them has changed. */
  readonly all: () => Replies
  /** Looks at these again; returns the threads that have changed. Work in proportion to these threads. */
  readonly renew: (ids: Iterable<string>) => ReadonlySet<string>
}

/** `make` gives a reply as it is now, its tombstone too; null where there is none. */
export function openThreadReplies(make: (id: string) => LaidReply | null): ThreadReplies {
  const threads = new Map<string, Map<string, LaidReply>>()
  const threadOf = new Map<string, string>()
  let all: Replies = new Map()

  function set(id: string, now: LaidReply | null): string | null {
    const before = threads.get(threadOf.get(id) ?? '')?.get(id) ?? null
    if (before === now || (before && now && isSame(before, now))) return null
    const thread = now?.annotation.thread ?? threadOf.get(id) ?? ''
    if (before) threads.get(before.annotation.thread)?.delete(id)
    if (now) threads.set(thread, (threads.get(thread) ?? new Map<string, LaidReply>()).set(id, now))
    if (now) threadOf.set(id, thread)
    else threadOf.delete(id)
    return thread
  }

  return {
    get: (id) => threads.get(threadOf.get(id) ?? '')?.get(id) ?? null,
    all: () => all,
    renew: (ids) => {
      const changed = new Set<string>()
      for (const id of ids) {
        const before = threadOf.get(id)
        const thread = set(id, make(id))
        if (thread !== null) changed.add(thread)
        if (thread !== null && before !== undefined) changed.add(before)
      }
      if (changed.size === 0) return changed
      const next = new Map(all)
      for (const thread of changed) {
        const shown = listShown([...(threads.get(thread)?.values() ?? [])])
        if (shown.length > 0) next.set(thread, shown)
        else next.delete(thread)
      }
      all = next
      return changed
    },
  }
}

function listShown(replies: readonly LaidReply[]): LaidReply[] {
  const standing = listStanding(replies.map(({ annotation }) => annotation))
  return replies
    .filter(({ annotation: { id, deletedAt } }) => deletedAt === null || standing.has(id))
    .sort((a, b) => compare(a.annotation, b.annotation))
}

function compare(a: ReplyAnnotation, b: ReplyAnnotation): number {
  const [left, right] = [`${a.createdAt} ${a.id}`, `${b.createdAt} ${b.id}`]
  return left < right ? -1 : left > right ? 1 : 0
}

function isSame(a: LaidReply, b: LaidReply): boolean {
  return a.state === b.state && sameValue(a.annotation, b.annotation) && sameValue(a.refusal, b.refusal)
}
