import type { Side } from '../text/side'
import { foldSearch, type Likeness, type SearchFold } from './fold-search'
import type { Query, Term } from './parse-query'
import { mergeSpans, type Span } from './span'

/** A text folded both ways, to be searched more than once. */
export interface SearchedText {
  readonly side: Side
  readonly folds: Readonly<Record<Likeness, SearchFold>>
}

/** Makes a text ready to be searched. */
export function searchedText(text: string, side: Side): SearchedText {
  return {
    side,
    folds: { letters: foldSearch(text, side, 'letters'), plain: foldSearch(text, side, 'plain') },
  }
}

/** Whether a text holds the term. */
export function holdsTerm({ side, folds }: SearchedText, term: Term): boolean {
  return folds[term.likeness].folded.includes(term.forms[side])
}

/**
 * Where a text has any of the terms: in UTF-16 units of the source, in order, apart from each other. A letter comes in
 * whole, with its marks; of a word only what was typed is in the span.
 */
export function findSpans({ side, folds }: SearchedText, query: Query): Span[] {
  return mergeSpans(query.flatMap((term) => findTerm(folds[term.likeness], term.forms[side])))
}

/** The same of a text that is searched once. */
export function findMatches(text: string, side: Side, query: Query): Span[] {
  return query.length === 0 ? [] : findSpans(searchedText(text, side), query)
}

function findTerm({ folded, starts, ends }: SearchFold, form: string): Span[] {
  const spans: Span[] = []
  for (let at = folded.indexOf(form); at !== -1; at = folded.indexOf(form, at + form.length)) {
    const start = starts[at]
    const end = ends[at + form.length - 1]
    if (start !== undefined && end !== undefined) spans.push({ start, end })
  }
  return spans
}
