/** What decides where a note or a reply stands in a file that is read from beginning to end. */
export interface PortableRow {
  readonly id: string
  readonly work: string
  readonly replyTo: string | null
  readonly thread: string
  /** When it was made, in milliseconds since 1970. */
  readonly at: number
}

/** A row in its place, and how many replies of the file stand above it. */
export interface OrderedRow {
  readonly id: string
  readonly depth: number
}

/** Those that are picked, with all they answer, up to the notes their threads begin with; in the order of the rows. */
export function withAncestors<T extends Pick<PortableRow, 'id' | 'replyTo'>>(
  rows: readonly T[],
  picked: ReadonlySet<string>,
): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const wanted = new Set<string>()
  for (const id of picked) {
    let row = byId.get(id)
    while (row && !wanted.has(row.id)) {
      wanted.add(row.id)
      row = row.replyTo === null ? undefined : byId.get(row.replyTo)
    }
  }
  return rows.filter(({ id }) => wanted.has(id))
}

/**
 * Rows as a notebook is read: works by their ids, notes by their place in the text (`placeOf`: units from its beginning), then
 * by time; replies under what they answer, by time. A reply whose note is not among the rows stands by itself.
 */
export function orderAsRead(rows: readonly PortableRow[], placeOf: (id: string) => number): OrderedRow[] {
  const known = new Set(rows.map(({ id }) => id))
  const answers = new Map<string | null, PortableRow[]>()
  for (const row of rows) {
    const above = row.replyTo !== null && known.has(row.replyTo) ? row.replyTo : null
    answers.set(above, [...(answers.get(above) ?? []), row])
  }
  const byTime = (a: PortableRow, b: PortableRow) => a.at - b.at || compare(a.id, b.id)
  const byPlace = (a: PortableRow, b: PortableRow) =>
    compare(a.work, b.work) || placeOf(a.id) - placeOf(b.id) || byTime(a, b)
  const ordered: OrderedRow[] = []
  const waiting = (answers.get(null) ?? []).sort(byPlace).map((row) => ({ row, depth: 0 }))
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { row, depth } = next
    ordered.push({ id: row.id, depth })
    const replies = (answers.get(row.id) ?? []).sort(byTime)
    waiting.unshift(...replies.map((reply) => ({ row: reply, depth: depth + 1 })))
  }
  return ordered
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
