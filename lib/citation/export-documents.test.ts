import { readFileSync } from 'node:fs'
import { Cite } from '@citation-js/core'
import { expect, test } from 'vitest'
import { CitationLayer } from '../work/citation'
import type { CitedDocument } from '../work/cited-document'
import { documentsOf, exportDocuments } from './export-documents'
import { parseExportFile } from './export-format'

const layer = CitationLayer.parse(
  JSON.parse(readFileSync('content/kritik-mineraller/citations.json', 'utf8')) as unknown,
)
const all = documentsOf(layer, 'all')

const turkish: CitedDocument = {
  id: 'ornek-belge',
  type: 'webpage',
  title: 'Şişli’de İğne & Iğdır: %40 çözüm',
  author: [{ family: 'Öğüt', given: 'Işıl' }],
  'container-title': 'Örnek Gazete',
  issued: { 'date-parts': [[2025, 11, 6]] },
  accessed: { 'date-parts': [[2026, 11]] },
  URL: 'https://example.org/a_b?c=%C5%9F',
  language: 'tr',
}

test('a document found for several citations is written once', () => {
  expect(all.map(({ id }) => id)).toEqual([...new Set(all.map(({ id }) => id))])
  expect(all).toHaveLength(Object.keys(layer.documents).length)
  expect(documentsOf(layer, '9')).toEqual([])
})

test('CSL-JSON is the documents as they are kept', () => {
  expect(JSON.parse(exportDocuments(all, 'json'))).toEqual(all)
})

test('BibTeX keeps Turkish letters, escapes what TeX would read, and leaves addresses alone', () => {
  expect(exportDocuments([turkish], 'bib')).toBe(`@misc{ornek-belge,
  author = {Öğüt, Işıl},
  title = {{Şişli’de İğne \\& Iğdır: \\%40 çözüm}},
  howpublished = {Örnek Gazete},
  year = {2025},
  month = nov,
  day = {6},
  url = {https://example.org/a_b?c=%C5%9F},
  urldate = {2026-11},
  language = {tr},
}
`)
})

test('RIS keeps Turkish letters and one line a value', () => {
  expect(exportDocuments([turkish], 'ris').split('\r\n')).toEqual([
    'TY  - ELEC',
    'AU  - Öğüt, Işıl',
    'DA  - 2025/11/06/',
    'PY  - 2025',
    'ID  - ornek-belge',
    'LA  - tr',
    'TI  - Şişli’de İğne & Iğdır: %40 çözüm',
    'UR  - https://example.org/a_b?c=%C5%9F',
    'T2  - Örnek Gazete',
    'Y2  - 2026/11//',
    'ER  - ',
    '',
  ])
})

test.each(['bib', 'ris'] as const)('every document can be read back from %s', (format) => {
  const read = JSON.parse(String(new Cite([exportDocuments(all, format)]).format('data'))) as CitedDocument[]
  const known = ({ title, URL, language }: CitedDocument) => ({ title, URL, language })
  expect(read.map(known)).toEqual(all.map(known))
})

test('an undated document is written without a date', () => {
  const undated = { ...turkish }
  delete undated.issued
  expect(exportDocuments([undated], 'bib')).not.toMatch(/year|month|day =/u)
  expect(exportDocuments([undated], 'ris')).not.toMatch(/^(DA|PY) {2}-/mu)
})

test.each([
  ['6.bib', { label: '6', format: 'bib' }],
  ['all.json', { label: 'all', format: 'json' }],
  ['6.txt', null],
  ['06.bib', null],
  ['constructor.bib', null],
])('%s names %j', (file, parsed) => {
  expect(parseExportFile(file)).toEqual(parsed)
})
