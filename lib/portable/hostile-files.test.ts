import { Window } from 'happy-dom'
import { marked } from 'marked'
import { expect, it } from 'vitest'
import en from '@/messages/en.json'
import { HOSTILE_TEXTS } from '../annotation/hostile-texts.cases'
import type { Annotation } from '../annotation/annotation'
import { makeEntry } from './portable-entry'
import { SAMPLE } from './sample-notes.arbitrary'
import { siteContext } from './site-context'
import { toCsv } from './to-csv'
import { toMarkdown } from './to-markdown'
import { toPrintableHtml } from './to-printable-html'

const words = { locale: 'en' as const, ...en.files, meaning: en.annotate.meaning }
const context = siteContext(SAMPLE, SAMPLE.work.id, 'https://example.org')

/** A note all of whose texts are this one. */
function noteOf(text: string): Annotation {
  const point = { segment: 'p1.s1', offset: 0 }
  const id = '0190a0a0-0000-7000-8000-000000000001'
  return {
    ...{ id, work: SAMPLE.work.id, layer: 'private', meaning: 'question', body: { text, lang: 'tr' } },
    targets: [
      {
        ...{ side: 'tr', start: point, end: { ...point, offset: 3 }, revision: 3, role: 'marked', via: null },
        quote: { exact: text, prefix: text.slice(0, 30), suffix: text.slice(0, 30) },
      },
    ],
    ...{ replyTo: null, thread: id, stance: null, tags: [text.slice(0, 60)], mine: true, editedAt: null },
    author: { id: 'a', name: text },
    ...{ answered: null, reactions: [], aside: false, hidden: null, locked: false, version: 1 },
    ...{ createdAt: '2026-11-22T07:03:00.000Z', updatedAt: '2026-11-22T07:03:00.000Z', deletedAt: null },
  }
}

const { document } = new Window()

/** What of a page could run or fetch. */
function dangersOf(html: string): string[] {
  document.body.innerHTML = html
  const all = [...document.body.querySelectorAll('*')]
  const SAFE = /^(?:https?:\/\/[^/\s"'<>]|mailto:|#)/u
  return all.flatMap((element) => {
    const dangers =
      /^(?:script|style|iframe|img|svg|math|object|embed|form|input|button|video|audio|link|base|meta)$/iu
    const isAddress = (name: string) => name === 'href' || name === 'src' || name === 'cite'
    return [
      ...(dangers.test(element.tagName) ? [element.tagName] : []),
      ...[...element.attributes]
        .filter(({ name, value }) => name.startsWith('on') || (isAddress(name) && !SAFE.test(value ?? '')))
        .map(({ name, value }) => `${name}=${value}`),
    ]
  })
}

it.each([
  ['a printed page', toPrintableHtml, (file: string) => file],
  // As any program may draw it, with nothing taken out.
  ['a file of Markdown', toMarkdown, (file: string) => marked.parse(file, { async: false, gfm: true })],
])(
  '%s has nothing in it that runs or fetches, whatever its notes say',
  (_, makeWriter, draw) => {
    const writer = makeWriter(words)
    const found = HOSTILE_TEXTS.flatMap((text) => {
      const entry = draw(writer.entry(makeEntry(noteOf(text), context), 0))
      return dangersOf(entry).map((danger) => [text, danger])
    })
    expect(found).toEqual([])
    expect(dangersOf('<p><img src="x" onerror="a"></p>')).toEqual(['IMG', 'src=x', 'onerror=a'])
  },
  30_000,
)

it('a table has no cell that a spreadsheet would take for a formula', () => {
  const writer = toCsv(words)
  const found = HOSTILE_TEXTS.filter((text) => {
    const row = writer.entry(makeEntry(noteOf(text), context), 0)
    return /(?:^|,)"?[=+\-@\t\r]/u.test(row.replace(/"(?:[^"]|"")*"/gu, (cell) => cell.slice(0, 2)))
  })
  expect(found).toEqual([])
})
