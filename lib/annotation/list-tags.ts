import type { Side } from '../text/side'
import type { Annotation } from './annotation'
import { foldTag } from './fold-tag'

/** A tag, and how many annotations have it. */
export interface TagCount {
  readonly tag: string
  readonly count: number
}

/**
 * The tags of annotations, to be offered while one is typed: the most used first, those used alike in the order of the
 * alphabet of `locale`. What is one tag in two spellings comes once, as it is written most often.
 */
export function listTags(annotations: Iterable<Pick<Annotation, 'tags'>>, locale: Side): TagCount[] {
  const compare = makeOrder(locale)
  const spellings = new Map<string, Map<string, number>>()
  for (const { tags } of annotations) {
    for (const tag of tags) {
      const folded = foldTag(tag)
      const counts = spellings.get(folded) ?? new Map<string, number>()
      spellings.set(folded, counts.set(tag, (counts.get(tag) ?? 0) + 1))
    }
  }
  return [...spellings.values()]
    .map((counts) => [...counts].map(([tag, count]) => ({ tag, count })).sort(compare))
    .map((alike) => ({ tag: alike[0]?.tag ?? '', count: alike.reduce((sum, { count }) => sum + count, 0) }))
    .sort(compare)
}

/** The tags that begin as what was typed does, or hold a word that does; in their order. */
export function completeTag(tags: readonly TagCount[], typed: string): TagCount[] {
  const wanted = foldTag(typed.trim())
  return tags.filter(({ tag }) => {
    const folded = foldTag(tag)
    return folded.startsWith(wanted) || folded.includes(` ${wanted}`)
  })
}

/** By use, then by the alphabet; what that takes for one (it may leave marks out) by its letters. */
function makeOrder(locale: Side): (a: TagCount, b: TagCount) => number {
  const { compare } = new Intl.Collator(locale)
  return (a, b) => b.count - a.count || compare(a.tag, b.tag) || (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0)
}
