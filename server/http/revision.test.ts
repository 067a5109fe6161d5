import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { WORK } from '../annotation/annotation.fixture'
import { getWork } from '../content/load-work'
import { Caller, readBody } from './api.fixture'

useTestDatabase()

const get = (revision: string | number, work = WORK) =>
  new Caller().call('GET', `/api/works/${work}/revisions/${revision}`)

describe('a revision', () => {
  it('has the text of then, and who may keep it for how long', async () => {
    const response = await get(1)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await readBody(response)).toMatchObject({
      work: WORK,
      revision: 1,
      change: null,
      texts: { en: { 'p3.s6': expect.stringContaining('is currently an important supplier') as unknown } },
    })
  })

  it('says of the current one what led to it, without markers in its text', async () => {
    const { work, revisions, texts } = await getWork(WORK)
    const response = await get(work.revision)
    expect(response.headers.get('cache-control')).toBe('public, max-age=300')
    const { date, author, reason } = revisions.at(-1) ?? {}
    expect(await readBody(response)).toMatchObject({
      change: { date, author, reason },
      paragraphs: work.paragraphs,
      texts: { en: { 'p2.s1': texts.en['p2.s1']?.text } },
    })
  })

  it.each(['0', '999', '01', '1.0', '-1', 'x'])('there is no revision %s', async (revision) => {
    const response = await get(revision)
    expect(response.status).toBe(404)
    expect(await readBody(response)).toMatchObject({ code: 'not-found' })
  })

  it('there is none of a work that is not there', async () => {
    expect(await readBody(await get(1, 'baska'))).toMatchObject({ code: 'work-not-found' })
  })
})
