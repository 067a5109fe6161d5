import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { listChanges } from '../changes/list-changes'
import {
  annotationsIn,
  makeInput,
  makeMember,
  makeReader,
  makeReply,
  newId,
  newSeminar,
  save,
  WORK,
} from './annotation.fixture'
import { deleteAnnotation } from './delete-annotation'
import { patchAnnotation } from './patch-annotation'
import { setAnswered } from './set-answered'

useTestDatabase()

const answered = true

describe('a question', () => {
  it('is answered once, in no new version, and can be opened again', async () => {
    const viewer = await makeReader()
    const id = await save(viewer, await makeInput({ meaning: 'question' }))
    const first = await setAnswered({ viewer, id, answered })
    expect(first).toMatchObject({ version: 1, answered: { by: 'asker' } })
    expect(await setAnswered({ viewer, id, answered })).toEqual(first)
    const page = await listChanges({ viewer, work: WORK, since: '0', limit: 200 })
    expect(annotationsIn(page)).toEqual([first])
    expect(await setAnswered({ viewer, id, answered: false })).toMatchObject({ answered: null })
  })

  it('may be asked in a reply', async () => {
    const viewer = await makeReader()
    const root = await save(viewer, await makeInput())
    const id = await save(viewer, await makeReply(root, { stance: 'asks' }))
    expect(await setAnswered({ viewer, id, answered })).toMatchObject({ answered: { by: 'asker' } })
    expect(await patchAnnotation({ viewer, id, patch: { stance: 'agrees' }, match: 1 })).toMatchObject({
      answered: null,
    })
  })

  it('is none any more when it is marked as something else', async () => {
    const viewer = await makeReader()
    const id = await save(viewer, await makeInput({ meaning: 'question' }))
    await setAnswered({ viewer, id, answered })
    const kept = await patchAnnotation({ viewer, id, patch: { tags: ['a'] }, match: 1 })
    expect(kept.answered).not.toBeNull()
    expect(await patchAnnotation({ viewer, id, patch: { meaning: 'idea' }, match: 2 })).toMatchObject({
      answered: null,
    })
  })

  it('has to be one', async () => {
    const viewer = await makeReader()
    const id = await save(viewer, await makeInput({ meaning: 'idea' }))
    await expect(setAnswered({ viewer, id, answered })).rejects.toMatchObject({ code: 'not-a-question' })
  })

  it('is marked by who asked and by who teaches, not by a classmate or an assistant', async () => {
    const layer = newSeminar()
    const [asker, teacher] = [await makeMember(layer, 'student'), await makeMember(layer, 'teacher')]
    const id = await save(asker, await makeInput({ layer, meaning: 'question' }))
    for (const role of ['student', 'assistant'] as const) {
      const viewer = await makeMember(layer, role)
      await expect(setAnswered({ viewer, id, answered })).rejects.toMatchObject({ code: 'not-permitted' })
    }
    const told = await setAnswered({ viewer: teacher, id, answered })
    expect(told.answered).toMatchObject({ by: 'teacher' })
    // Who said it first is remembered.
    expect((await setAnswered({ viewer: asker, id, answered })).answered).toEqual(told.answered)
    expect((await setAnswered({ viewer: asker, id, answered: false })).answered).toBeNull()
  })

  it('refuses another reader, and a tombstone', async () => {
    const layer = newSeminar()
    const asker = await makeMember(layer, 'student')
    const id = await save(asker, await makeInput({ layer, meaning: 'question' }))
    for (const viewer of [await makeReader(), await makeMember(newSeminar(), 'teacher')]) {
      for (const asked of [id, newId()]) {
        await expect(setAnswered({ viewer, id: asked, answered })).rejects.toMatchObject({
          code: 'not-found',
          detail: {},
        })
      }
    }
    await deleteAnnotation({ viewer: asker, id, match: 1 })
    await expect(setAnswered({ viewer: asker, id, answered })).rejects.toMatchObject({ code: 'gone' })
  })
})
