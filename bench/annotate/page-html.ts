import { readFileSync } from 'node:fs'
import type { PageText } from './page-text'

const readStyle = (name: string) => readFileSync(new URL(`../../app/styles/${name}`, import.meta.url), 'utf8')

/** A page that every contestant is measured on: the reader’s elements, facing columns, and no script. */
export function toHtml({ html }: PageText, revision: number): string {
  return `<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>bench:annotate</title><style>${STYLE}</style></head>
<body><article id="reader" data-work="bench" data-revision="${revision}">${html}</article></body></html>`
}

const STYLE = `
  ${readStyle('tokens.css')}
  ${readStyle('highlights.css')}
  body { margin: 0; font: 18px/1.62 Georgia, serif; background: var(--paper); color: var(--ink); }
  #reader { position: relative; width: 64rem; margin: 0 auto; }
  .para { position: relative; display: grid; grid-template-columns: minmax(0, 1fr) 3rem minmax(0, 1fr); margin-bottom: 1.5rem; }
  .side { margin: 0; min-width: 0; }
  .marker { font-size: .66em; line-height: 0; vertical-align: super; }
  .margin { position: absolute; }
  mark { background: #ffe08a; color: inherit; }
  ::highlight(floor-idea) { background-color: var(--m-idea); }
  ::highlight(floor-question) { background-color: var(--m-question); }
  ::highlight(floor-wording) { background-color: var(--m-wording); }
  ::highlight(floor-doubt) { background-color: var(--m-doubt); }
`
