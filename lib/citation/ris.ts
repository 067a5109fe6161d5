import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import type { CitedDocument } from '../work/cited-document'

type RisEntry = Record<string, string | string[] | undefined>

/**
 * Writes documents as RIS in UTF-8. The library maps the fields; ours are whole ids, dates in the fixed form
 * `2025/11/06/`, the date of access and the place of publication, and one line a value however long: the library
 * breaks lines within words, which importers read as a space.
 */
export function toRis(documents: readonly CitedDocument[]): string {
  const entries = new Cite(documents).format('ris', { format: 'object' }) as RisEntry[]
  return entries.map((entry, index) => writeEntry(entry, documents[index])).join('\r\n')
}

function writeEntry({ TY, ...mapped }: RisEntry, document: CitedDocument | undefined): string {
  if (document === undefined) throw new Error('the library returned another number of entries')
  const [year] = document.issued?.['date-parts'][0] ?? []
  const entry: RisEntry = {
    ...mapped,
    M1: undefined,
    ID: document.id,
    T2: mapped.T2 ?? document['container-title'],
    PY: year === undefined ? undefined : String(year),
    DA: document.issued && risDate(document.issued['date-parts'][0]),
    Y2: risDate(document.accessed['date-parts'][0]),
  }
  const tags = Object.entries(entry).flatMap(([tag, value]) =>
    [value ?? []].flat().map((text) => `${tag}  - ${text}`),
  )
  return [`TY  - ${[TY].flat().join('')}`, ...tags, 'ER  - ', ''].join('\r\n')
}

/** `YYYY/MM/DD/`, as far as known: the slashes always stand. */
function risDate([year, month, day]: readonly number[]): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${year}/${two(month)}/${two(day)}/`
}
