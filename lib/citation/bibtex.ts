import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { CitedDocument } from '../work/cited-document'

interface BibtexEntry {
  type: string
  label: string
  properties: Record<string, string>
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** Characters TeX reads as commands. The library escapes them only together with every letter outside ASCII. */
const TEX_SPECIAL = /[&%$#_]/gu

/**
 * Writes documents as BibTeX in UTF-8, one entry each, labelled with their ids. The library chooses entry types and
 * sets names. Ours: the fields it leaves out or folds together (the place of publication of a web page,
 * the day, the date of access, the language) and the month as BibTeX's own macro, which every reader understands.
 */
export function toBibtex(documents: readonly CitedDocument[]): string {
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, asciiOnly: false })
  const entries = new Cite(documents.map(escapeTex)).format('bibtex', { format: 'object' }) as BibtexEntry[]
  return entries
    .map((entry, index) => {
      const document = documents[index]
      if (document === undefined) throw new Error('the library returned another number of entries')
      const fields = Object.entries(entryFields(entry, document)).filter(([, value]) => value !== undefined)
      return `@${entry.type}{${document.id},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`
    })
    .join('\n')
}

/** In the order a person reads them; undefined where nothing is known. Values come with their braces. */
function entryFields(
  { properties }: BibtexEntry,
  document: CitedDocument,
): Record<string, string | undefined> {
  const given = (name: string) => (properties[name] === undefined ? undefined : `{${properties[name]}}`)
  const [year, month, day] = document.issued?.['date-parts'][0] ?? []
  const place = document['container-title'] ?? document.publisher
  const placed = ['journal', 'booktitle'].some((name) => properties[name] !== undefined)
  return {
    author: given('author'),
    // Two pairs of braces keep the capitals; the library guards ASCII letters only, and cuts words at ğ and İ.
    title: document.title === undefined ? undefined : `{{${escapeTexText(document.title)}}}`,
    journal: given('journal'),
    booktitle: given('booktitle'),
    howpublished: placed || place === undefined ? undefined : `{${escapeTexText(place)}}`,
    publisher: placed || document['container-title'] !== undefined ? given('publisher') : undefined,
    year: year === undefined ? undefined : `{${year}}`,
    month: month === undefined ? undefined : MONTHS[month - 1],
    day: day === undefined ? undefined : `{${day}}`,
    doi: given('doi'),
    url: `{${document.URL}}`,
    urldate: `{${document.accessed['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')}}`,
    language: `{${document.language}}`,
    note: document.note === undefined ? undefined : `{${escapeTexText(document.note)}}`,
  }
}

function escapeTex(document: CitedDocument): object {
  const { publisher, 'container-title': place, author } = document
  return {
    ...document,
    ...(publisher !== undefined && { publisher: escapeTexText(publisher) }),
    ...(place !== undefined && { 'container-title': escapeTexText(place) }),
    ...(author !== undefined && { author: author.map(escapeName) }),
  }
}

function escapeName(name: object): object {
  return Object.fromEntries(Object.entries(name).map(([part, value]) => [part, escapeTexText(String(value))]))
}

function escapeTexText(text: string): string {
  return text.replaceAll(TEX_SPECIAL, String.raw`\$&`)
}
