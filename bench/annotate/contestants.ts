/** Who is measured, in the order of the tables. */
export interface Entry {
  readonly name: string
  /** Its page, in `page/`. */
  readonly page: string
  /** What a program imports to have it: what is bundled, minified and gzipped to count bytes. */
  readonly imports: string
  readonly paints: boolean
  readonly hits: boolean
}

/** The one that all are to be compared with. */
export const OURS = 'Yanyana'
export const FLOOR = 'floor'

export const ENTRIES: readonly Entry[] = [
  {
    name: OURS,
    page: 'ours',
    imports: `export * from './lib/anchor/make-resolver'
      export * from './browser/painter/highlight-painter'
      export * from './browser/hit-test/hit-test'`,
    paints: true,
    hits: true,
  },
  { name: FLOOR, page: 'floor', imports: '', paints: true, hits: false },
  {
    name: '@recogito/text-annotator',
    page: 'recogito',
    imports: `export { createTextAnnotator } from '@recogito/text-annotator'`,
    paints: true,
    hits: true,
  },
  {
    name: '@apache-annotator/dom',
    page: 'apache',
    imports: `export { createTextQuoteSelectorMatcher, highlightText } from '@apache-annotator/dom'`,
    paints: true,
    hits: true,
  },
  {
    name: 'dom-anchor-text-quote',
    page: 'dom-anchor',
    imports: `export { toRange } from 'dom-anchor-text-quote'`,
    paints: false,
    hits: false,
  },
  {
    name: 'approx-string-match',
    page: 'approx',
    imports: `export { default } from 'approx-string-match'`,
    paints: false,
    hits: false,
  },
  {
    name: 'web-highlighter',
    page: 'web-highlighter',
    imports: `export { default } from 'web-highlighter'`,
    paints: true,
    hits: true,
  },
]
