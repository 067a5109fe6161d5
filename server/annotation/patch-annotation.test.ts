import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeInput, makeReader, makeTarget, newId } from './annotation.fixture'
import { deleteAnnotation } from './delete-annotation'
import { patchAnnotation } from './patch-annotation'
import { putAnnotation } from './put-annotation'

useTestDatabase()

async function made() {
  const viewer = await makeReader()
  const id = newId()
  const { annotation } = await putAnnotation({ viewer, id, input: await makeInput(), match: null })
  return { viewer, id, annotation }
}

describe('patchAnnotation', () => {
  it('changes what is given and nothing else', async () => {
    const { viewer, id, annotation } = await made()
    const recoloured = await patchAnnotation({ viewer, id, patch: { meaning: 'question' }, match: 1 })
    expect(recoloured).toEqual({
      ...annotation,
      meaning: 'question',
      version: 2,
      updatedAt: recoloured.updatedAt,
    })
    const bare = await patchAnnotation({ viewer, id, patch: { body: null }, match: 2 })
    expect(bare).toMatchObject({ body: null, meaning: 'question', targets: annotation.targets, version: 3 })
  })

  it('puts other targets in the place of the old', async () => {
    const { viewer, id } = await made()
    const targets = [await makeTarget('p2.s1'), await makeTarget('p2.s2', 4, 'en'), await makeTarget('p1.s3')]
    expect((await patchAnnotation({ viewer, id, patch: { targets }, match: 1 })).targets).toEqual(targets)
    const one = [await makeTarget('p4.s1')]
    expect((await patchAnnotation({ viewer, id, patch: { targets: one }, match: 2 })).targets).toEqual(one)
  })

  it('refuses targets that say what the text does not', async () => {
    const { viewer, id, annotation } = await made()
    const targets = [{ ...(await makeTarget()), revision: 99 }]
    await expect(patchAnnotation({ viewer, id, patch: { targets }, match: 1 })).rejects.toMatchObject({
      code: 'revision-unknown',
    })
    const again = await patchAnnotation({ viewer, id, patch: { meaning: 'doubt' }, match: 1 })
    expect(again.targets).toEqual(annotation.targets)
  })

  it('refuses a version that is not the current one, and gives the current text', async () => {
    const { viewer, id } = await made()
    const theirs = await patchAnnotation({ viewer, id, patch: { body: { text: 'A', lang: 'tr' } }, match: 1 })
    await expect(
      patchAnnotation({ viewer, id, patch: { body: { text: 'B', lang: 'tr' } }, match: 1 }),
    ).rejects.toMatchObject({ code: 'version-clash', detail: { current: theirs } })
  })

  it('lets one of two changes at once through', async () => {
    const { viewer, id } = await made()
    const change = (text: string) =>
      patchAnnotation({ viewer, id, patch: { body: { text, lang: 'tr' } }, match: 1 })
    const [first, second] = await Promise.allSettled([change('A'), change('B')])
    expect(first.status).toBe('fulfilled')
    expect(second).toMatchObject({
      status: 'rejected',
      reason: { code: 'version-clash', detail: { current: { body: { text: 'A' } } } },
    })
  })

  it('answers the same change, sent again, as the first time', async () => {
    const { viewer, id } = await made()
    const request = { viewer, id, patch: { body: { text: 'A', lang: 'en' as const } }, match: 1 }
    expect(await patchAnnotation(request)).toEqual(await patchAnnotation(request))
  })

  it('refuses a tombstone', async () => {
    const { viewer, id } = await made()
    const tombstone = await deleteAnnotation({ viewer, id, match: 1 })
    await expect(
      patchAnnotation({ viewer, id, patch: { meaning: 'doubt' }, match: 2 }),
    ).rejects.toMatchObject({ code: 'gone', detail: { current: tombstone } })
  })

  it('refuses another reader, with and without the right version', async () => {
    const { id } = await made()
    const viewer = await makeReader()
    for (const match of [1, 2]) {
      await expect(patchAnnotation({ viewer, id, patch: { meaning: 'doubt' }, match })).rejects.toMatchObject(
        { code: 'not-found', detail: {} },
      )
    }
  })
})
