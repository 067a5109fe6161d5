import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { truncateLog } from '../db/truncate-log'
import { makeInput, makeReader, makeTarget, newId } from './annotation.fixture'
import { deleteAnnotation } from './delete-annotation'
import { patchAnnotation } from './patch-annotation'
import { putAnnotation } from './put-annotation'

const test = useTestDatabase()

async function made(text = 'Silinecek.') {
  const viewer = await makeReader()
  const id = newId()
  const input = await makeInput({ body: { text, lang: 'tr' }, targets: [await makeTarget('p5.s1', 30)] })
  const { annotation } = await putAnnotation({ viewer, id, input, match: null })
  return { viewer, id, annotation }
}

/** Every byte that SQLite keeps on disk. */
async function readBytes(): Promise<Buffer> {
  const files = [test.file, `${test.file}-wal`].filter((file) => existsSync(file))
  return Buffer.concat(await Promise.all(files.map((file) => readFile(file))))
}

describe('deleteAnnotation', () => {
  it('leaves a tombstone without words', async () => {
    const { viewer, id, annotation } = await made()
    const tombstone = await deleteAnnotation({ viewer, id, match: 1 })
    expect(tombstone).toMatchObject({ id, body: null, targets: [], version: 2 })
    expect(tombstone.deletedAt).toBe(tombstone.updatedAt)
    expect(tombstone.createdAt).toBe(annotation.createdAt)
    const row = await test.database.annotation.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({ bodyText: null, bodyLang: null, fingerprint: null })
  })

  it('erases the words from the disk', async () => {
    const text = `gizli ${newId()} `.repeat(200)
    const secret = text.slice(0, 42)
    const { viewer, id, annotation } = await made(text)
    const later = text.replaceAll('gizli', 'saklı')
    await patchAnnotation({ viewer, id, patch: { body: { text: later, lang: 'tr' } }, match: 1 })
    expect(await truncateLog()).toBe(true)
    const before = await readBytes()
    expect(before.includes(later.slice(0, 42))).toBe(true)
    // The earlier words are the note’s history.
    expect(before.includes(secret)).toBe(true)

    await deleteAnnotation({ viewer, id, match: 2 })
    expect(await truncateLog()).toBe(true)
    const after = await readBytes()
    expect(after.includes(later.slice(0, 42))).toBe(false)
    expect(after.includes(secret)).toBe(false)
    expect(after.includes(annotation.targets[0]?.quote.exact ?? '?')).toBe(false)
  })

  it('gives the same tombstone when it comes again', async () => {
    const { viewer, id } = await made()
    const tombstone = await deleteAnnotation({ viewer, id, match: 1 })
    expect(await deleteAnnotation({ viewer, id, match: 1 })).toEqual(tombstone)
    expect(await deleteAnnotation({ viewer, id, match: 2 })).toEqual(tombstone)
  })

  it('refuses a version that is not the current one', async () => {
    const { viewer, id } = await made()
    const current = await patchAnnotation({ viewer, id, patch: { meaning: 'doubt' }, match: 1 })
    await expect(deleteAnnotation({ viewer, id, match: 1 })).rejects.toMatchObject({
      code: 'version-clash',
      detail: { current },
    })
  })

  it('refuses another reader, and what is not there', async () => {
    const { id } = await made()
    const viewer = await makeReader()
    await expect(deleteAnnotation({ viewer, id, match: 1 })).rejects.toMatchObject({ code: 'not-found' })
    await expect(deleteAnnotation({ viewer, id: newId(), match: 1 })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect((await test.database.annotation.findUniqueOrThrow({ where: { id } })).deletedAt).toBeNull()
  })

  it('is never done for the reader’s row: notes hold it', async () => {
    const { viewer } = await made()
    await expect(test.database.user.delete({ where: { id: viewer.id } })).rejects.toThrow()
  })
})
