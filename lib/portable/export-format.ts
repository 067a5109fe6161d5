/** The forms in which notes leave, in the order in which they are offered. */
export const EXPORT_FORMATS = ['jsonld', 'markdown', 'csv', 'html'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** The W3C’s media type of annotations. */
export const ANNOTATION_MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

/** What each form is called, the end of its file’s name, and its media type. */
export const FORMAT_FILES = {
  jsonld: { name: 'JSON-LD', extension: 'jsonld', mediaType: ANNOTATION_MEDIA_TYPE },
  markdown: { name: 'Markdown', extension: 'md', mediaType: 'text/markdown; charset=utf-8' },
  csv: { name: 'CSV', extension: 'csv', mediaType: 'text/csv; charset=utf-8; header=present' },
  html: { name: 'HTML', extension: 'html', mediaType: 'text/html; charset=utf-8' },
} as const satisfies Record<ExportFormat, { name: string; extension: string; mediaType: string }>

/** The name of a file: what it is called, and the day (UTC) it was made. */
export function fileName(stem: string, extension: string, day: Date): string {
  return `${stem}-${day.toISOString().slice(0, 10)}.${extension}`
}
