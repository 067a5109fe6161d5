import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation } from '../annotation/annotation'
import { parseMarkdown } from '../annotation/markdown'
import { describeTarget } from '../anchor/describe-target'
import { getRange } from '../anchor/side-text'
import en from '@/messages/en.json'
import tr from '@/messages/tr.json'
import { SIDES, type Side } from '../text/side'
import { sideTextOf } from '../work/side-text-of'
import type { FileWords } from './file-words'
import type { FileWriter } from './file-writer'
import { makeEntry } from './portable-entry'
import { SAMPLE, sampleNotes } from './sample-notes.arbitrary'
import { siteContext } from './site-context'
import { toCsv } from './to-csv'
import { toMarkdown } from './to-markdown'
import { toPrintableHtml } from './to-printable-html'
import { writeMarkdown } from './write-markdown'

/** The words of the interface, as the server hands them over. */
function words(locale: Side): FileWords {
  const { files, annotate } = { tr, en }[locale]
  return { locale, ...files, meaning: annotate.meaning }
}

const context = siteContext(SAMPLE, SAMPLE.work.id, 'https://example.org')

function write(writer: FileWriter, notes: readonly Annotation[]): string {
  const entries = notes.map((note) => writer.entry(makeEntry(note, context), note.replyTo === null ? 0 : 1))
  return writer.head() + entries.join('') + writer.tail()
}

function mark(side: 'tr' | 'en', words: string) {
  const sideText = sideTextOf(SAMPLE, side)
  const start = sideText.running.indexOf(words)
  return describeTarget(sideText, getRange(sideText, { start, end: start + words.length }), 3)
}

const NOTE: Annotation = {
  id: '0190a0a0-0000-7000-8000-000000000001',
  work: SAMPLE.work.id,
  layer: 'private',
  meaning: 'question',
  body: { text: 'Neden **ışık**?\n\n<script>alert(1)</script>\n\n```\naçık kalan', lang: 'tr' },
  targets: [
    mark('tr', 'ışıkla başlar'),
    { ...mark('en', 'begins with light'), role: 'projected', via: 'words' },
  ],
  replyTo: null,
  thread: '0190a0a0-0000-7000-8000-000000000001',
  stance: null,
  tags: ['ışık', '=1+1'],
  author: { id: 'a', name: null },
  mine: true,
  editedAt: null,
  answered: null,
  reactions: [],
  aside: false,
  hidden: null,
  locked: false,
  version: 1,
  createdAt: '2026-11-22T07:03:00.000Z',
  updatedAt: '2026-11-22T07:03:00.000Z',
  deletedAt: null,
}

describe('Markdown', () => {
  it('has the sentence, its counterpart, the words, the work, the place, the language and the date', () => {
    const file = write(toMarkdown(words('tr')), [NOTE])
    expect(file).toContain('## Örnek Metin: Pencereler')
    expect(file).toContain('### ¶1.1 · Soru')
    expect(file).toContain('> Türkçe: İstanbul’un sabahı **ışıkla başlar**.')
    expect(file).toContain('> İngilizce: Istanbul’s morning **begins with light**.')
    expect(file).toContain('Türkçe · 22 Kasım 2026 10:03')
    expect(file).toContain('https://example.org/tr/oku/ornek-metin#p1.s1')
    expect(file).toContain(String.raw`Etiketler: ışık, \=1+1`)
  })

  it('closes what a comment leaves open, and shows typed HTML as text', () => {
    const file = write(toMarkdown(words('en')), [NOTE, { ...NOTE, body: null }])
    expect(file).toContain(String.raw`\<script\>`)
    expect(file.match(/^```$/gmu)).toHaveLength(2)
    expect(file.match(/^### /gmu)).toHaveLength(2)
  })

  it('says of a comment what the comment said', () => {
    const plain = (text: string) => JSON.stringify(parseMarkdown(text)).replace(/\s+/gu, ' ')
    for (const text of [
      'a\nb',
      '# Baş\n\n- bir\n- iki\n\n1. x\n2. y',
      '> alıntı\n> ikinci',
      '`a`` b`',
      '~~ü~~ [ad](https://a.org/x)',
      '1\\. değil',
      'a * b _ c',
      '+ bir',
      '---',
    ]) {
      const once = writeMarkdown(parseMarkdown(text))
      expect(plain(writeMarkdown(parseMarkdown(once)))).toBe(plain(once))
    }
  })
})

describe('printable HTML', () => {
  const file = write(toPrintableHtml(words('en')), [NOTE])

  it('puts every text under its language and runs nothing', () => {
    expect(file).toContain('<html lang="en">')
    expect(file).toContain('<p lang="tr">İstanbul’un sabahı <mark>ışıkla başlar</mark>.</p>')
    expect(file).toContain('<p lang="en">Istanbul’s morning <mark>begins with light</mark>.</p>')
    expect(file).toContain('<div class="comment" lang="tr">')
    expect(file).toContain("default-src 'none'")
    expect(file).not.toMatch(/<script|<link|<img|@import|url\(/u)
  })

  it('lets no text be a tag, whatever a note holds', () => {
    fc.assert(
      fc.property(sampleNotes, (notes) => {
        const written = write(toPrintableHtml(words('tr')), notes)
        const names = new Set([...written.matchAll(/<\/?([a-z0-9!]+)/giu)].map(([, name]) => name))
        for (const name of names) expect(TAGS).toContain(name)
        expect(written.match(/<article/gu) ?? []).toHaveLength(notes.length)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

const TAGS =
  '!doctype html head meta title style body header main h1 h2 h3 article div p mark blockquote ul ol li pre code strong em del a br hr time'.split(
    ' ',
  )

describe('CSV', () => {
  it('has a row for each note and one for the names of the columns', () => {
    fc.assert(
      fc.property(sampleNotes, fc.constantFrom(...SIDES), (notes, locale) => {
        const written = write(toCsv(words(locale)), notes)
        expect(written.split('\r\n')).toHaveLength(notes.length + 2)
        expect(written.startsWith('\uFEFF"')).toBe(true)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('has both sentences and keeps a tag from being a formula', () => {
    const written = write(toCsv(words('tr')), [{ ...NOTE, tags: ['=1+1'] }])
    expect(written).toContain('"İstanbul’un sabahı ışıkla başlar.","Istanbul’s morning begins with light."')
    expect(written).toContain(`"'=1+1"`)
  })
})
