/** The query, `?` and all, by which the address of a reader page asks for a seminar, and for a note in it. */
export function writeSeminarQuery(seminar: string, note?: string): string {
  return `?${new URLSearchParams({ seminar, ...(note !== undefined && { note }) }).toString()}`
}
