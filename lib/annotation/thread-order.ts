import type { Annotation } from './annotation'

/** What the order of a thread depends on. */
type Member = Pick<Annotation, 'id' | 'replyTo' | 'createdAt'>

/** An annotation of a thread, and how far in it is drawn: 0 for the note; nothing is drawn deeper than 2. */
export interface ThreadItem<A> {
  readonly annotation: A
  readonly depth: 0 | 1 | 2
}

/**
 * A note and its replies, each once, in the order in which they are read: replies under what they answer, by time, then
 * id. A reply to something that is not here is drawn as one to the note. The order of `replies` does not matter.
 */
export function listThread<A extends Member>(root: A, replies: readonly A[]): ThreadItem<A>[] {
  const ordered = [...replies].sort(compare)
  const here = new Set([root.id, ...ordered.map(({ id }) => id)])
  const below = new Map<string, A[]>()
  for (const reply of ordered) {
    const above = reply.replyTo !== null && here.has(reply.replyTo) ? reply.replyTo : root.id
    below.set(above, [...(below.get(above) ?? []), reply])
  }
  const items: ThreadItem<A>[] = [{ annotation: root, depth: 0 }]
  const drawn = new Set([root.id])
  const draw = (first: A) => {
    const waiting: ThreadItem<A>[] = [{ annotation: first, depth: 1 }]
    for (let item = waiting.pop(); item; item = waiting.pop()) {
      const { id } = item.annotation
      if (drawn.has(id)) continue
      drawn.add(id)
      items.push(item)
      // The first of them is drawn next.
      waiting.push(
        ...(below.get(id) ?? []).map((annotation) => ({ annotation, depth: 2 as const })).reverse(),
      )
    }
  }
  for (const reply of below.get(root.id) ?? []) draw(reply)
  // Replies that answer each other in a ring, which no client of ours makes, hang on nothing.
  for (const reply of ordered) draw(reply)
  return items
}

function compare(a: Member, b: Member): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
