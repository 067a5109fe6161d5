import { describe, expect, it } from 'vitest'
import { describeTarget } from '@/lib/anchor/describe-target'
import { getRange } from '@/lib/anchor/side-text'
import type { Target } from '@/lib/anchor/target'
import { Annotation } from '@/lib/annotation/annotation'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import { sideTextAt } from '@/lib/work/side-text-of'
import { useTestDatabase } from '@/prisma/use-test-database'
import { getWork } from '../content/load-work'
import { makeInput, makeReader, makeTarget, newId, rootIds, WORK } from './annotation.fixture'
import { deleteAnnotation } from './delete-annotation'
import { patchAnnotation } from './patch-annotation'
import { putAnnotation } from './put-annotation'

const test = useTestDatabase()

describe('putAnnotation', () => {
  it('creates an annotation under the client’s id', async () => {
    const viewer = await makeReader()
    const id = newId()
    const input = await makeInput({
      targets: [
        await makeTarget('p1.s1'),
        { ...(await makeTarget('p1.s1', 9, 'en')), role: 'projected', via: 'words' },
        { ...(await makeTarget('p3.s2', 7, 'en')), role: 'related' },
      ],
    })
    const { outcome, annotation } = await putAnnotation({ viewer, id, input, match: null })
    expect(outcome).toBe('created')
    expect(annotation).toMatchObject({ id, ...input, version: 1, deletedAt: null })
    expect(Annotation.parse(annotation)).toEqual(annotation)
  })

  it('has one effect however often it comes', async () => {
    const viewer = await makeReader()
    const request = { viewer, id: newId(), input: await makeInput(), match: null }
    const first = await putAnnotation(request)
    const again = await Promise.all([putAnnotation(request), putAnnotation(request)])
    for (const { outcome, annotation } of again) {
      expect(outcome).toBe('repeated')
      expect(annotation).toEqual(first.annotation)
    }
    expect(await test.database.annotation.count({ where: { ownerId: viewer.id } })).toBe(1)
  })

  it('has one effect when the first two come at once', async () => {
    const viewer = await makeReader()
    const request = { viewer, id: newId(), input: await makeInput(), match: null }
    const both = await Promise.all([putAnnotation(request), putAnnotation(request)])
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['created', 'repeated'])
  })

  it('answers a repeated request with what the annotation is now', async () => {
    const viewer = await makeReader()
    const request = { viewer, id: newId(), input: await makeInput(), match: null }
    await putAnnotation(request)
    const patched = await patchAnnotation({ viewer, id: request.id, patch: { meaning: 'doubt' }, match: 1 })
    expect(await putAnnotation(request)).toEqual({ outcome: 'repeated', annotation: patched })
  })

  it('refuses another body under the same id', async () => {
    const viewer = await makeReader()
    const id = newId()
    await putAnnotation({ viewer, id, input: await makeInput(), match: null })
    const other = await makeInput({ body: null })
    await expect(putAnnotation({ viewer, id, input: other, match: null })).rejects.toMatchObject({
      code: 'id-reused',
    })
  })

  it('refuses another reader, as if there were nothing, and changes nothing', async () => {
    const id = newId()
    const input = await makeInput()
    const { annotation } = await putAnnotation({ viewer: await makeReader(), id, input, match: null })
    const stranger = await makeReader()
    for (const match of [null, 1]) {
      await expect(putAnnotation({ viewer: stranger, id, input, match })).rejects.toMatchObject({
        code: 'not-found',
        detail: {},
      })
    }
    const kept = await test.database.annotation.findUniqueOrThrow({ where: { id } })
    expect(kept.version).toBe(annotation.version)
  })

  it.each([
    ['a segment that is not there', { start: { segment: 'p99.s1', offset: 0 } }, 'segment-unknown'],
    ['an offset beyond the segment', { end: { segment: 'p1.s1', offset: 99_999 } }, 'quote-mismatch'],
    ['ends in the wrong order', { start: { segment: 'p1.s2', offset: 0 } }, 'quote-mismatch'],
    ['a revision that is yet to come', { revision: 99 }, 'revision-unknown'],
    ['other words', { quote: { exact: 'başka şey', prefix: '', suffix: '' } }, 'quote-mismatch'],
  ])('refuses a target with %s', async (_, change, code) => {
    const target = { ...(await makeTarget()), ...change }
    const input = await makeInput({ targets: [await makeTarget(), target] })
    await expect(
      putAnnotation({ viewer: await makeReader(), id: newId(), input, match: null }),
    ).rejects.toMatchObject({ code, detail: { issues: [{ path: 'targets.1' }] } })
  })

  it('takes a note that was made on an earlier revision, and none on what never stood there', async () => {
    const sideText = sideTextAt(await getWork(WORK), 'en', 1)
    const start = sideText.running.indexOf('is currently an important supplier')
    const target = describeTarget(sideText, getRange(sideText, { start, end: start + 12 }), 1)
    const viewer = await makeReader()
    const put = async (targets: Target[]) =>
      putAnnotation({ viewer, id: newId(), input: await makeInput({ targets }), match: null })
    expect(await put([target])).toMatchObject({ outcome: 'created', annotation: { targets: [target] } })
    await expect(put([{ ...target, revision: 2 }])).rejects.toMatchObject({ code: 'quote-mismatch' })
    const other = { ...target.quote, exact: 'is already an' }
    await expect(
      put([{ ...target, end: { ...target.end, offset: target.end.offset + 1 }, quote: other }]),
    ).rejects.toMatchObject({ code: 'quote-mismatch' })
  })

  it('refuses a target with false surroundings', async () => {
    const target = await makeTarget('p1.s2')
    const input = await makeInput({
      targets: [{ ...target, quote: { ...target.quote, prefix: 'uydurma' } }],
    })
    await expect(
      putAnnotation({ viewer: await makeReader(), id: newId(), input, match: null }),
    ).rejects.toMatchObject({ code: 'quote-mismatch' })
  })

  it('refuses a work that is not there', async () => {
    const input = await makeInput({ work: 'no-such-work' })
    await expect(
      putAnnotation({ viewer: await makeReader(), id: newId(), input, match: null }),
    ).rejects.toMatchObject({ code: 'work-not-found' })
  })

  it('refuses more annotations of a work than can be kept', async () => {
    const viewer = await makeReader()
    const now = new Date()
    await test.database.annotation.createMany({
      data: Array.from({ length: ANNOTATION_LIMITS.perWork }, () => ({
        ...rootIds(),
        ownerId: viewer.id,
        work: WORK,
        layer: 'private',
        meaning: 'idea',
        version: 1,
        createdAt: now,
        updatedAt: now,
      })),
    })
    await expect(
      putAnnotation({ viewer, id: newId(), input: await makeInput(), match: null }),
    ).rejects.toMatchObject({ code: 'too-many-notes' })
  })
})

describe('putAnnotation on a tombstone', () => {
  async function deleted() {
    const viewer = await makeReader()
    const id = newId()
    const input = await makeInput()
    const { annotation } = await putAnnotation({ viewer, id, input, match: null })
    const tombstone = await deleteAnnotation({ viewer, id, match: 1 })
    return { viewer, id, input, annotation, tombstone }
  }

  it('is refused without the tombstone’s version', async () => {
    const { viewer, id, input, tombstone } = await deleted()
    await expect(putAnnotation({ viewer, id, input, match: null })).rejects.toMatchObject({
      code: 'gone',
      detail: { current: tombstone },
    })
  })

  it('brings the annotation back, once', async () => {
    const { viewer, id, input, annotation, tombstone } = await deleted()
    const request = { viewer, id, input, match: tombstone.version }
    const { outcome, annotation: restored } = await putAnnotation(request)
    expect(outcome).toBe('restored')
    expect(restored).toEqual({ ...annotation, version: 3, updatedAt: restored.updatedAt })
    expect(await putAnnotation(request)).toEqual({ outcome: 'repeated', annotation: restored })
  })

  it('refuses another version, another work and another text since', async () => {
    const { viewer, id, input, tombstone } = await deleted()
    await expect(putAnnotation({ viewer, id, input, match: 1 })).rejects.toMatchObject({
      code: 'version-clash',
      detail: { current: tombstone },
    })
    await putAnnotation({ viewer, id, input, match: 2 })
    await expect(
      putAnnotation({ viewer, id, input: await makeInput({ body: null }), match: 2 }),
    ).rejects.toMatchObject({ code: 'version-clash', detail: { current: { version: 3 } } })
  })

  it('refuses to bring back what never was', async () => {
    await expect(
      putAnnotation({ viewer: await makeReader(), id: newId(), input: await makeInput(), match: 2 }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  it('refuses another reader', async () => {
    const { id, input } = await deleted()
    await expect(putAnnotation({ viewer: await makeReader(), id, input, match: 2 })).rejects.toMatchObject({
      code: 'not-found',
      detail: {},
    })
  })
})
