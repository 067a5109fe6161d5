import { SIDES } from '@/lib/text/side'
import { homeOf, type PlacedAnnotation, type PlacingText } from './placed-annotation'

type Key = readonly (number | string)[]

/** Orders annotations as their passages stand in the work; on one sentence the original first; detached annotations last. */
export function textOrder({ sides }: PlacingText): (a: PlacedAnnotation, b: PlacedAnnotation) => number {
  const keys = new WeakMap<PlacedAnnotation, Key>()
  const makeKey = (view: PlacedAnnotation): Key => {
    const home = homeOf(view)
    if (!home) return [Infinity, 0, 0, view.annotation.id]
    const { side, range } = home
    const rank = sides[side].byId.get(range.start.segment)?.index ?? 0
    return [rank, SIDES.indexOf(side), range.start.offset, view.annotation.id]
  }
  const keyOf = (view: PlacedAnnotation): Key => {
    const key = keys.get(view) ?? makeKey(view)
    keys.set(view, key)
    return key
  }
  return (a, b) => compareKeys(keyOf(a), keyOf(b))
}

function compareKeys(a: Key, b: Key): number {
  const at = a.findIndex((part, index) => part !== b[index])
  const [left, right] = [a[at], b[at]]
  return left === undefined || right === undefined ? 0 : left < right ? -1 : 1
}
