/** The formats a reference manager takes, in the order they are offered. `id` is the file's extension. */
export const EXPORT_FORMATS = [
  { id: 'json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  { id: 'bib', name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8' },
  { id: 'ris', name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8' },
] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]['id']

/** Where the documents of one citation, or of all of them, are downloaded: `/citations/kritik-mineraller/6.bib`. */
export function exportPath(work: string, label: string, format: ExportFormat): string {
  return `/citations/${work}/${label}.${format}`
}

/** Reads `6.bib` or `all.ris`; null for any other name. */
export function parseExportFile(file: string): { label: string; format: ExportFormat } | null {
  const [, label, extension] = /^(all|[1-9][0-9]*)\.([a-z]+)$/u.exec(file) ?? []
  const format = EXPORT_FORMATS.find(({ id }) => id === extension)?.id
  return label === undefined || format === undefined ? null : { label, format }
}
