import { paragraphOf, type PlacedAnnotation, type PlacingText } from './placed-annotation'

type Groups = ReadonlyMap<string, readonly PlacedAnnotation[]>

/**
 * Groups annotations, given in the order of the text, by the paragraph they stand at; detached ones are left out. A
 * paragraph at which nothing has changed since the last time keeps its array, so that its cards are not laid anew.
 */
export function openGrouping(text: PlacingText): (views: readonly PlacedAnnotation[]) => Groups {
  let last: Groups = new Map()
  const paragraphs = new WeakMap<PlacedAnnotation, string>()
  const find = (view: PlacedAnnotation) => {
    const paragraph = paragraphs.get(view) ?? paragraphOf(text, view)
    if (paragraph !== null) paragraphs.set(view, paragraph)
    return paragraph
  }
  return (views) => {
    const groups = new Map<string, PlacedAnnotation[]>()
    for (const view of views) {
      const paragraph = find(view)
      if (paragraph === null) continue
      const group = groups.get(paragraph)
      if (group) group.push(view)
      else groups.set(paragraph, [view])
    }
    const before = last
    last = new Map([...groups].map(([id, group]) => [id, keepSame(before.get(id), group)]))
    return last
  }
}

function keepSame(before: readonly PlacedAnnotation[] | undefined, now: readonly PlacedAnnotation[]) {
  return before?.length === now.length && before.every((view, at) => view === now[at]) ? before : now
}
