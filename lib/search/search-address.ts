import { QUERY_LIMIT } from './parse-query'
import { SentenceCursor } from './search-document'

/** The query of an address as a server hands it over; a name that stands twice is a list. */
export type AddressQuery = Readonly<Record<string, string | string[] | undefined>>

/** What the address of the search says: what to look for, empty for nothing, and after which sentence. */
export interface SearchAddress {
  q: string
  cursor: string | null
}

/** Reads an address; what is too long is cut, what cannot be meant does not count. */
export function readSearchAddress(query: AddressQuery): SearchAddress {
  const given = (name: string) => [query[name]].flat()[0]?.trim() ?? ''
  const cursor = SentenceCursor.safeParse(given('cursor'))
  return { q: given('q').slice(0, QUERY_LIMIT), cursor: cursor.success ? cursor.data : null }
}

/** The query of an address, beginning with `?`; empty where nothing is looked for. */
export function writeSearchAddress({ q, cursor }: SearchAddress): string {
  const search = new URLSearchParams()
  if (q !== '') search.set('q', q)
  if (cursor !== null) search.set('cursor', cursor)
  return search.size === 0 ? '' : `?${search.toString()}`
}
