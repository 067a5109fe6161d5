import type { Side } from '../text/side'

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

const STEMS = {
  notes: { tr: 'yanyana-notlarim', en: 'yanyana-notes' },
  everything: { tr: 'yanyana-her-sey', en: 'yanyana-everything' },
} as const satisfies Record<string, Record<Side, string>>

/** A name for the file in the reader's language: what it is, and the day (UTC) it was made. ASCII alone. */
export function fileName(what: keyof typeof STEMS, locale: Side, extension: string, day: Date): string {
  return `${STEMS[what][locale]}-${day.toISOString().slice(0, 10)}.${extension}`
}
