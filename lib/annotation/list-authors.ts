import type { Annotation, Author } from './annotation'

/** Somebody else who has written here. */
export interface OtherAuthor extends Author {
  /** Which one this is of those with the same name or with none, from 1; null for the only one. */
  readonly rank: number | null
}

/**
 * Whoever else has written something that is still there, each once, by name as it is sorted in a language; those
 * without a name come last. Of one name, who wrote first is the first.
 */
export function listOtherAuthors(
  annotations: Iterable<Pick<Annotation, 'author' | 'mine' | 'createdAt' | 'deletedAt'>>,
  locale: string,
): OtherAuthor[] {
  const { compare } = new Intl.Collator(locale)
  const begun = new Map<string, { author: Author; since: string }>()
  for (const { author, mine, createdAt, deletedAt } of annotations) {
    if (mine || deletedAt !== null) continue
    const known = begun.get(author.id)
    if (!known || createdAt < known.since) begun.set(author.id, { author, since: createdAt })
  }
  const authors = [...begun.values()]
    .sort((a, b) => compareNames(compare, a.author, b.author) || (a.since < b.since ? -1 : 1))
    .map(({ author }) => author)
  return authors.map((author) => {
    const alike = authors.filter(({ name }) => name === author.name)
    return { ...author, rank: alike.length > 1 ? alike.indexOf(author) + 1 : null }
  })
}

function compareNames(compare: Intl.Collator['compare'], a: Author, b: Author): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null)
  return compare(a.name, b.name)
}
