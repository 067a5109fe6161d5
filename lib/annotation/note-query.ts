import type { AnnotationId } from './annotation'

const NAME = 'note'

/** The query, `?` and all, by which the address of a reader page asks for a note or a reply to be opened. */
export function writeNoteQuery(id: AnnotationId): string {
  return `?${NAME}=${id}`
}

/** The note or the reply that a query asks for; null where it asks for none. */
export function readNoteQuery(query: string): string | null {
  return new URLSearchParams(query).get(NAME)
}

/** The same query, asking for no note. */
export function withoutNote(query: string): string {
  const rest = new URLSearchParams(query)
  rest.delete(NAME)
  return rest.size === 0 ? '' : `?${rest.toString()}`
}
