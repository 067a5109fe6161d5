import { expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeInput, makeReader, makeTarget, newId } from '../annotation/annotation.fixture'
import { deleteAnnotation } from '../annotation/delete-annotation'
import { patchAnnotation } from '../annotation/patch-annotation'
import { putAnnotation } from '../annotation/put-annotation'
import { fillSearchTexts } from './fill-search-texts'

const test = useTestDatabase()

const find = (annotationId: string) => test.database.searchText.findUnique({ where: { annotationId } })

it('is made with an annotation, of its body, its passages on both sides and its tags', async () => {
  const viewer = await makeReader()
  const id = newId()
  const targets = [await makeTarget('p1.s1', 5, 'tr'), await makeTarget('p1.s1', 5, 'en')]
  const body = { text: 'Işığın ISISI', lang: 'tr' } as const
  const input = await makeInput({ body, targets, tags: ['IŞIK', 'çeviri'] })
  await putAnnotation({ viewer, id, input, match: null })
  const row = await find(id)
  expect(row?.letters.split('\n')).toEqual([
    ' ışığın ısısı',
    ` ${targets[0]?.quote.exact.toLocaleLowerCase('tr') ?? ''}`,
    ` ${targets[1]?.quote.exact.toLocaleLowerCase('en') ?? ''}`.trimEnd(),
    ' ışık',
    ' işik',
    ' çeviri',
  ])
  expect(row?.plain).toMatch(/^ isigin isisi\n.*\n isik\n ceviri$/su)
})

it('changes with the annotation, is gone with it, and comes back with it', async () => {
  const viewer = await makeReader()
  const id = newId()
  const input = await makeInput()
  await putAnnotation({ viewer, id, input, match: null })
  const body = { text: 'Uranyum', lang: 'tr' } as const
  await patchAnnotation({ viewer, id, patch: { body }, match: 1 })
  expect((await find(id))?.plain).toMatch(/^ uranyum\n/u)
  await patchAnnotation({ viewer, id, patch: { body: null }, match: 2 })
  expect((await find(id))?.plain).not.toContain('uranyum')
  await deleteAnnotation({ viewer, id, match: 3 })
  expect(await find(id)).toBeNull()
  await putAnnotation({ viewer, id, input, match: 4 })
  expect((await find(id))?.plain).toContain(' okumali')
})

it('is made at the start for annotations that have none, and for no tombstone', async () => {
  const viewer = await makeReader()
  const [live, gone] = [newId(), newId()]
  for (const id of [live, gone]) await putAnnotation({ viewer, id, input: await makeInput(), match: null })
  const before = await find(live)
  await deleteAnnotation({ viewer, id: gone, match: 1 })
  await test.database.searchText.deleteMany()
  expect(await fillSearchTexts()).toBeGreaterThan(0)
  expect(await find(live)).toEqual(before)
  expect(await find(gone)).toBeNull()
  expect(await fillSearchTexts()).toBe(0)
})
