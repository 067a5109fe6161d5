import { v7 } from 'uuid'
import type { AnnotationInput } from '../../lib/annotation/annotation'
import { toBodyColumns, toTargetRows } from '../../server/annotation/annotation-record'
import { fingerprint } from '../../server/annotation/fingerprint'
import { openDatabase } from '../../server/db/open-database'

/** Notes written in one query. A database takes a limited number of values in one. */
const ROWS = 50

/**
 * Writes new notes of a reader into a database, as so many requests would have left them, in the order given; only the
 * search does not know them.
 */
export async function writeNotes(
  file: string,
  ownerId: string,
  inputs: readonly AnnotationInput[],
): Promise<void> {
  const database = openDatabase(file)
  const now = new Date()
  const notes = inputs.map((input) => ({ id: v7(), input }))
  const annotations = notes.map(({ id, input }) => {
    const { work, layer, meaning } = input
    const columns = { id, thread: id, ownerId, work, layer, meaning, ...toBodyColumns(input.body) }
    return { ...columns, fingerprint: fingerprint(input), version: 1, createdAt: now, updatedAt: now }
  })
  const targets = notes.flatMap(({ id: annotationId, input }) =>
    toTargetRows(input.targets).map((row) => ({ annotationId, ...row })),
  )
  try {
    await database.$transaction(
      async (transaction) => {
        const stream = `person:${ownerId}`
        const head = await transaction.streamHead.findUnique({ where: { stream } })
        const first = (head?.sequence ?? 0n) + 1n
        const changes = notes.map(({ id: annotationId, input: { work } }, at) => ({
          stream,
          sequence: first + BigInt(at),
          annotationId,
          work,
        }))
        for (const data of inParts(annotations)) await transaction.annotation.createMany({ data })
        for (const data of inParts(targets)) await transaction.target.createMany({ data })
        for (const data of inParts(changes)) await transaction.change.createMany({ data })
        const sequence = first + BigInt(notes.length) - 1n
        await transaction.streamHead.upsert({
          where: { stream },
          create: { stream, sequence },
          update: { sequence },
        })
      },
      { timeout: 60_000 },
    )
  } finally {
    await database.$disconnect()
  }
}

function inParts<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, at) =>
    rows.slice(at * ROWS, (at + 1) * ROWS),
  )
}
