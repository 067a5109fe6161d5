import { readMentions } from '../mention/mention'
import { SIDES, type Side } from '../text/side'
import { foldSearch, type Likeness } from './fold-search'

/** What of an annotation is searched. */
interface SearchedAnnotation {
  readonly body: { readonly text: string; readonly lang: Side } | null
  readonly targets: readonly { readonly side: Side; readonly quote: { readonly exact: string } }[]
  readonly tags: readonly string[]
}

/**
 * An annotation as it is searched, in both likenesses: its body in its own language, its passages in theirs, its tags
 * in both, for a tag has none. A line feed parts them, so that no phrase is found across two.
 */
export function foldAnnotation({ body, targets, tags }: SearchedAnnotation): Record<Likeness, string> {
  const texts: [string, Side][] = [
    ...(body ? [[readMentions(body.text), body.lang] satisfies [string, Side]] : []),
    ...targets.map(({ quote, side }): [string, Side] => [quote.exact, side]),
    ...tags.flatMap((tag) => SIDES.map((side): [string, Side] => [tag, side])),
  ]
  const fold = (likeness: Likeness) => {
    const folded = texts.map(([text, side]) => foldSearch(text, side, likeness).folded)
    return [...new Set(folded)].filter((text) => text !== '').join('\n')
  }
  return { letters: fold('letters'), plain: fold('plain') }
}
