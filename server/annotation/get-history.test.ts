import { describe, expect, it } from 'vitest'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import type { Viewer } from '@/lib/session/viewer'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeInput, makeMember, makeReader, newId, newSeminar, save } from './annotation.fixture'
import { getAnnotation } from './get-annotation'
import { getHistory } from './get-history'
import { patchAnnotation } from './patch-annotation'

const test = useTestDatabase()

const body = (text: string, lang: 'tr' | 'en' = 'tr') => ({ text, lang })

/** Says one thing after the other, and returns the id. */
async function edit(viewer: Viewer, id: string, texts: string[], from = 1): Promise<void> {
  for (const [at, text] of texts.entries()) {
    await patchAnnotation({ viewer, id, patch: { body: body(text) }, match: from + at })
  }
}

const textsOf = async (viewer: Viewer, id: string) =>
  (await getHistory({ viewer, id })).items.map((item) => item.body.text)

describe('the history of an annotation', () => {
  it('has its earlier bodies, oldest first, each with the moment it ended', async () => {
    const viewer = await makeReader()
    const id = await save(viewer, await makeInput({ body: body('Bir.') }))
    expect(await getAnnotation({ viewer, id })).toMatchObject({ editedAt: null })
    await edit(viewer, id, ['İki.', 'Üç.'])
    const { items } = await getHistory({ viewer, id })
    expect(items.map((item) => item.body)).toEqual([body('Bir.'), body('İki.')])
    const { editedAt } = await getAnnotation({ viewer, id })
    expect(items.at(-1)?.until).toBe(editedAt)
  })

  it('knows another language as an edit, and another colour, the same words and first words as none', async () => {
    const viewer = await makeReader()
    const id = await save(viewer, await makeInput({ body: null }))
    await patchAnnotation({ viewer, id, patch: { body: body('Bir.') }, match: 1 })
    await patchAnnotation({ viewer, id, patch: { meaning: 'doubt', body: body('Bir.') }, match: 2 })
    expect(await getAnnotation({ viewer, id })).toMatchObject({ editedAt: null })
    await patchAnnotation({ viewer, id, patch: { body: body('Bir.', 'en') }, match: 3 })
    expect(await getHistory({ viewer, id })).toMatchObject({ items: [{ body: body('Bir.') }] })
  })

  it('goes with the words', async () => {
    const viewer = await makeReader()
    const id = await save(viewer, await makeInput())
    await edit(viewer, id, ['İki.'])
    expect(await patchAnnotation({ viewer, id, patch: { body: null }, match: 2 })).toMatchObject({
      editedAt: null,
    })
    expect(await test.database.bodyVersion.count({ where: { annotationId: id } })).toBe(0)
  })

  it('keeps the first of too many, and the latest', async () => {
    const viewer = await makeReader()
    const id = await save(viewer, await makeInput({ body: body('ilk') }))
    const texts = Array.from({ length: ANNOTATION_LIMITS.history + 2 }, (_, at) => `${at}`)
    await edit(viewer, id, texts)
    const kept = await textsOf(viewer, id)
    expect(kept).toHaveLength(ANNOTATION_LIMITS.history)
    expect(kept.slice(0, 2)).toEqual(['ilk', '2'])
    expect(kept.at(-1)).toBe(texts.at(-2))
  })

  it('is for those who may see the annotation, and refuses another reader', async () => {
    const layer = newSeminar()
    const [writer, classmate] = [await makeMember(layer, 'student'), await makeMember(layer, 'student')]
    const id = await save(writer, await makeInput({ layer, body: body('Bir.') }))
    await edit(writer, id, ['İki.'])
    expect(await textsOf(classmate, id)).toEqual(['Bir.'])
    const refused = { code: 'not-found', detail: {} }
    for (const viewer of [null, await makeReader(), await makeMember(newSeminar(), 'teacher')]) {
      await expect(getHistory({ viewer, id })).rejects.toMatchObject(refused)
    }
    await expect(getHistory({ viewer: writer, id: newId() })).rejects.toMatchObject(refused)
  })
})
