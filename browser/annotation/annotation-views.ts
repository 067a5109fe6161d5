import type { PlacedAnnotation } from './placed-annotation'
import { sameValue } from './same-value'

/** Annotations as they are seen, kept in the order of the text while single ones change. */
export type AnnotationViews = {
  readonly get: (id: string) => PlacedAnnotation | null
  /** All of them. The same array until one has changed. */
  readonly all: () => readonly PlacedAnnotation[]
  /**
   * Looks at these again. Work in proportion to them, not to all: to change one of ten thousand is cheap. One that says
   * the same as before stays the same object, so that its card is not drawn again.
   */
  readonly renew: (ids: Iterable<string>) => void
}

type Order = (a: PlacedAnnotation, b: PlacedAnnotation) => number

/** `make` gives an annotation as it is seen now, or null where there is nothing to see. */
export function openAnnotationViews(
  make: (id: string) => PlacedAnnotation | null,
  order: Order,
): AnnotationViews {
  const byId = new Map<string, PlacedAnnotation>()
  let all: readonly PlacedAnnotation[] = []
  return {
    get: (id) => byId.get(id) ?? null,
    all: () => all,
    renew: (ids) => {
      const gone = new Set<PlacedAnnotation>()
      const come: PlacedAnnotation[] = []
      for (const id of ids) {
        const before = byId.get(id) ?? null
        const now = make(id)
        if (before && now && isSame(before, now)) continue
        if (before) gone.add(before)
        if (now) byId.set(id, now)
        else byId.delete(id)
        if (now) come.push(now)
      }
      if (gone.size === 0 && come.length === 0) return
      const kept = gone.size > 0 ? all.filter((view) => !gone.has(view)) : all
      all = merge(kept, come.sort(order), order)
    },
  }
}

function isSame(a: PlacedAnnotation, b: PlacedAnnotation): boolean {
  return a.state === b.state && sameValue(a.annotation, b.annotation) && sameValue(a.refusal, b.refusal)
}

/** Two ordered lists as one: the places of the second are sought in the first, which is long. */
function merge(
  left: readonly PlacedAnnotation[],
  right: readonly PlacedAnnotation[],
  order: Order,
): PlacedAnnotation[] {
  const merged: PlacedAnnotation[] = []
  let from = 0
  for (const view of right) {
    const to = findPlace(left, view, order, from)
    for (const before of left.slice(from, to)) merged.push(before)
    from = to
    merged.push(view)
  }
  return merged.concat(left.slice(from))
}

/** Where one belongs in an ordered list, at `from` or after: behind those that are equal. */
function findPlace(
  list: readonly PlacedAnnotation[],
  view: PlacedAnnotation,
  order: Order,
  from: number,
): number {
  let end = list.length
  while (from < end) {
    const middle = (from + end) >> 1
    const there = list[middle]
    if (there && order(there, view) <= 0) from = middle + 1
    else end = middle
  }
  return from
}
