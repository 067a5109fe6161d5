import type { Citation } from '../work/citation'
import type { CitedDocument } from '../work/cited-document'
import type { MarkerLabel } from '../work/ids'
import { toBibtex } from './bibtex'
import type { ExportFormat } from './export-format'
import { toRis } from './ris'

interface CitedWork {
  citations: Record<MarkerLabel, Citation>
  documents: Record<string, CitedDocument>
}

/**
 * The documents found for one citation, or for `all` of them in the order they are first named, each once.
 * Empty when nothing was found or there is no such citation.
 */
export function documentsOf({ citations, documents }: CitedWork, label: string): CitedDocument[] {
  const chosen =
    label === 'all'
      ? Object.entries(citations)
          .sort(([a], [b]) => Number(a) - Number(b))
          .map(([, citation]) => citation)
      : [citations[label]]
  const ids = new Set(chosen.flatMap((citation) => citation?.documents.map(({ document }) => document) ?? []))
  return [...ids].flatMap((id) => documents[id] ?? [])
}

/** Writes documents in a format. CSL-JSON is how they are kept; a library knows the others. */
export function exportDocuments(documents: readonly CitedDocument[], format: ExportFormat): string {
  if (format === 'bib') return toBibtex(documents)
  if (format === 'ris') return toRis(documents)
  return `${JSON.stringify(documents, null, 2)}\n`
}
