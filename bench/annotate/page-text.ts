import { SIDES, type Side } from '../../lib/text/side'
import type { BenchSegment, BenchText } from './bench-text'

/** The text laid out as a page. */
export interface PageText {
  /** What stands within `<article id="reader">`: the elements and attributes of the reader. */
  readonly html: string
  /** All of its text nodes in order, markers and paragraph numbers among them: what a library that knows no sides sees. */
  readonly text: string
  /** The place of an offset of a segment in `text`. A start at a marker stands behind it, an end before it. */
  readonly offsetOf: (side: Side, segment: string, offset: number, end: 'start' | 'end') => number
  /** Which of the page’s `<span>`s, counted from 0, a segment is. */
  readonly spanOf: (side: Side, segment: string) => number
}

interface LaidSegment {
  readonly markers: readonly number[]
  readonly start: number
  readonly span: number
}

/** What a marker reads as. */
const LABEL = '6'

/** Lays a text out as the reader does. */
export function layPage(text: BenchText): PageText {
  const laid = new Map<string, LaidSegment>()
  const sections: string[] = []
  let running = ''
  let spans = 0

  const layParagraph = (side: Side, segments: readonly BenchSegment[]): string => {
    const html = segments.map((segment, index) => {
      if (index > 0) running += ' '
      laid.set(`${side} ${segment.id}`, { markers: segment.markers, start: running.length, span: spans++ })
      const pieces = cut(segment)
      running += pieces.join(LABEL)
      const id = side === 'tr' ? segment.id : `en.${segment.id}`
      const attributes = `class="s" id="${id}" data-segment="${segment.id}" data-side="${side}" style="--i:${index}"`
      return `<span ${attributes}>${pieces.join(MARKER)}</span>`
    })
    return `<p class="side" lang="${side}" data-side="${side}">${html.join(' ')}</p>`
  }

  for (const [id, { tr, en }] of groupByParagraph(text)) {
    const number = id.slice(1)
    const turkish = layParagraph('tr', tr)
    running += number
    const english = layParagraph('en', en)
    sections.push(
      `<section class="para" id="${id}" data-paragraph="${id}">${turkish}<a class="num" href="#${id}">${number}</a>` +
        `${english}<aside class="margin" data-margin="${id}"></aside></section>`,
    )
  }

  const find = (side: Side, segment: string): LaidSegment => {
    const found = laid.get(`${side} ${segment}`)
    if (!found) throw new RangeError(`no ${segment} on side ${side}`)
    return found
  }
  return {
    html: sections.join(''),
    text: running,
    offsetOf: (side, segment, offset, end) => {
      const { markers, start } = find(side, segment)
      const before = markers.filter((at) => (end === 'start' ? at <= offset : at < offset))
      return start + offset + before.length * LABEL.length
    },
    spanOf: (side, segment) => find(side, segment).span,
  }
}

const MARKER = `<sup class="marker" data-aside><a href="#citation-6" data-citation="6">${LABEL}</a></sup>`

/** The text of a segment between its markers. Made text has nothing in it that HTML would read as its own. */
function cut({ text, markers }: BenchSegment): string[] {
  const ends = [...markers, text.length]
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end))
}

function groupByParagraph(text: BenchText): Map<string, Record<Side, BenchSegment[]>> {
  const groups = new Map<string, Record<Side, BenchSegment[]>>()
  for (const side of SIDES)
    for (const segment of text[side]) {
      const group = groups.get(segment.paragraph) ?? { tr: [], en: [] }
      group[side].push(segment)
      groups.set(segment.paragraph, group)
    }
  return groups
}
