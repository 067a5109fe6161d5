import 'server-only'
import type { Stream } from '@/lib/annotation/streams'
import type { AnnotationRecord } from '../annotation/annotation-record'
import { findAnnotations } from '../annotation/find-annotations'
import { readHeads } from '../changes/change-sequence'
import { database } from '../db/database'

/** That an annotation changed, as a stream has it. */
export interface ChangeRow {
  sequence: bigint
  annotationId: string
  work: string
}

/** What was committed in some streams since it was last read. */
export interface News {
  /** Up to where each stream was read. */
  heads: Map<Stream, bigint>
  rows: Map<Stream, ChangeRow[]>
  /** What changed, as it is now, whoever may see it. */
  records: Map<string, AnnotationRecord>
  /** Streams that have more than was read. */
  rest: Stream[]
}

/** How many parameters a query takes, and how many changes of a stream are read at once. */
const AT_ONCE = 400
const ROWS = 200

/** Reads what is new in the streams after the numbers that are known. Those of which none is known have no listener. */
export async function readNews(
  known: ReadonlyMap<Stream, bigint>,
  touched: readonly Stream[],
): Promise<News> {
  const news: News = { heads: new Map(), rows: new Map(), records: new Map(), rest: [] }
  for (const part of inParts(touched.filter((stream) => known.has(stream)))) {
    for (const [stream, head] of await readHeads(part)) {
      const after = known.get(stream) ?? 0n
      if (head > after) await readStream(news, stream, after)
    }
  }
  const ids = [...new Set([...news.rows.values()].flat().map(({ annotationId }) => annotationId))]
  for (const part of inParts(ids))
    for (const record of await findAnnotations({ id: { in: part } })) news.records.set(record.id, record)
  return news
}

async function readStream(news: News, stream: Stream, after: bigint): Promise<void> {
  const rows = await database().change.findMany({
    where: { stream, sequence: { gt: after } },
    orderBy: { sequence: 'asc' },
    take: ROWS,
    select: { sequence: true, annotationId: true, work: true },
  })
  const last = rows.at(-1)
  if (last === undefined) return
  news.rows.set(stream, rows)
  news.heads.set(stream, last.sequence)
  if (rows.length === ROWS) news.rest.push(stream)
}

/** A list in parts that fit into a query. */
export function inParts<T>(list: readonly T[]): T[][] {
  const parts: T[][] = []
  for (let from = 0; from < list.length; from += AT_ONCE) parts.push(list.slice(from, from + AT_ONCE))
  return parts
}
