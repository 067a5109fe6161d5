import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Work } from '../work/work'
import { workReference } from './work-reference'

const work = Work.parse(JSON.parse(readFileSync('content/kritik-mineraller/work.json', 'utf8')) as unknown)

test('names the publication, the date and the translator, and no author where none is known', () => {
  expect(workReference(work, 'tr')).toBe(
    `“${work.title.tr.text}” [başlık çıkarımdır] (“${work.title.en.text}”), AVİM Blog, 16 Aralık 2025; ` +
      'İngilizcesi: Yanyana, 2. sürüm',
  )
  expect(workReference(work, 'en')).toBe(
    `“${work.title.tr.text}” [title inferred] (“${work.title.en.text}”), AVİM Blog, 16 December 2025; ` +
      'English translation by Yanyana, revision 2',
  )
})

test('a known author comes first, and a title that was given is not doubted', () => {
  const signed: Work = {
    ...work,
    author: 'Işıl Öğüt',
    title: { ...work.title, tr: { text: 'Başlık', status: 'given' } },
  }
  expect(workReference(signed, 'tr')).toMatch(/^Işıl Öğüt, “Başlık” \(“/u)
})
