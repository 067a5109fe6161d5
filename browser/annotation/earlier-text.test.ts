import { afterEach, expect, it, vi } from 'vitest'
import { readEarlierText } from './earlier-text'
import { inputFor } from './outbox.cases'

const [target] = inputFor('').targets
const answer = {
  paragraphs: [{ segments: ['p1.s1', 'p1.s2'] }, { segments: ['p2.s1'] }],
  texts: { tr: { 'p1.s1': 'Orta Asya çağı.', 'p1.s2': 'Sonra.', 'p2.s1': 'Söz bitti.' }, en: {} },
}

afterEach(() => {
  vi.unstubAllGlobals()
})

it('gives every segment a passage ran over, with its words', async () => {
  const fetch = vi.fn(() => Promise.resolve(Response.json(answer)))
  vi.stubGlobal('fetch', fetch)
  if (!target) throw new Error('no target')
  const long = { ...target, start: { segment: 'p1.s1', offset: 5 }, end: { segment: 'p2.s1', offset: 3 } }
  expect(await readEarlierText('w', long)).toEqual([
    { id: 'p1.s1', before: 'Orta ', words: 'Asya çağı.', after: '' },
    { id: 'p1.s2', before: '', words: 'Sonra.', after: '' },
    { id: 'p2.s1', before: '', words: 'Söz', after: ' bitti.' },
  ])
  expect(fetch).toHaveBeenCalledWith('/api/works/w/revisions/1', expect.anything())
  const lost = { ...target, start: { segment: 'p9.s1', offset: 0 } }
  expect(await readEarlierText('w', lost)).toEqual([])
})

it('rejects where there is no such revision', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 404 })))
  if (target) await expect(readEarlierText('w', target)).rejects.toThrow('404')
})
