/** The query, `?` and all, by which the address of a reader page asks for a seminar. */
export function writeSeminarQuery(seminar: string): string {
  return `?${new URLSearchParams({ seminar }).toString()}`
}
