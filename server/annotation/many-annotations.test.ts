import { expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { recordChange } from '../changes/record-change'
import { inTurn } from '../changes/change-sequence'
import { listChanges } from '../changes/list-changes'
import { exportNotes } from '../portable/export-notes'
import { toTargetRows } from './annotation-record'
import { annotationsIn, makeReader, makeTarget, newId, WORK } from './annotation.fixture'
import { listAnnotations } from './list-annotations'
import type { Viewer } from '@/lib/session/viewer'

const test = useTestDatabase()

/** More than a database takes parameters in one query. */
const MANY = 1_200

async function makeMany(viewer: Viewer): Promise<string[]> {
  const ids = Array.from({ length: MANY }, newId).sort()
  const now = new Date()
  const rows = toTargetRows([await makeTarget('p1.s1'), await makeTarget('p2.s1', 8, 'en')])
  const common = { ownerId: viewer.id, work: WORK, layer: 'private', meaning: 'idea', version: 1 }
  await test.database.annotation.createMany({
    data: ids.map((id) => ({ ...common, id, thread: id, createdAt: now, updatedAt: now })),
  })
  await test.database.target.createMany({
    data: ids.flatMap((annotationId) => rows.map((row) => ({ ...row, annotationId }))),
  })
  return ids
}

it('lists, exports and tells the changes of more annotations than one query may name', async () => {
  const viewer = await makeReader()
  const ids = await makeMany(viewer)
  const { items, next } = await listAnnotations({ viewer, work: WORK, cursor: null, limit: 2_500 })
  expect(items.map(({ id }) => id)).toEqual(ids)
  expect(new Set(items.map(({ targets }) => targets.map(({ side }) => side).join()))).toEqual(
    new Set(['tr,en']),
  )
  expect(next).toBeNull()
  const filter = { work: WORK }
  const file = await exportNotes({ viewer, format: 'jsonld', filter, locale: 'tr' })
  let written = ''
  for await (const piece of file.pieces) written += piece
  expect(written).toContain(`"total":${MANY}`)
  for (const annotationId of ids.slice(0, 3))
    await inTurn(async (transaction) =>
      recordChange(
        transaction,
        await transaction.annotation.findUniqueOrThrow({ where: { id: annotationId } }),
      ),
    )
  const changes = await listChanges({ viewer, work: WORK, since: '0', limit: 2_500 })
  expect(annotationsIn(changes).map(({ targets }) => targets.length)).toEqual([2, 2, 2])
})
