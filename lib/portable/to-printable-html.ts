import { parseMarkdown } from '../annotation/markdown'
import { escapeHtml } from './escape-html'
import { fileDate } from './file-date'
import type { FileWords } from './file-words'
import type { FileWriter } from './file-writer'
import { sidesOf, type Passage } from './passage'
import { cutAtMarks } from './pieces'
import { placeName, type PortableEntry } from './portable-entry'
import { PRINT_STYLE } from './print-style'
import { writeHtml } from './write-html'

/** Nothing of the file may run or be fetched, whatever a note holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Notes as one HTML page to be printed: the two sides beside each other, every text under its own language. */
export function toPrintableHtml(words: FileWords): FileWriter {
  let work: string | null = null
  return {
    head: () => `<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title} · Yanyana</title>
<style>${PRINT_STYLE}</style>
</head>
<body>
<header><h1>${words.title}</h1><p>Yanyana</p></header>
<main>
`,
    entry: (entry, depth) => {
      const isNew = entry.annotation.work !== work
      work = entry.annotation.work
      return (
        (isNew ? `<h2>${escapeHtml(entry.title[words.locale])}</h2>\n` : '') + writeEntry(entry, depth, words)
      )
    },
    tail: () => `${work === null ? `<p>${words.none}</p>\n` : ''}</main>\n</body>\n</html>\n`,
  }
}

function writeEntry(entry: PortableEntry, depth: number, words: FileWords): string {
  const { annotation, passages, related } = entry
  const { body, tags, meaning } = annotation
  const name = depth === 0 ? '' : ` class="reply${depth > 1 ? ' deep' : ''}"`
  const parts = [
    `<h3>${headingOf(entry, words)}</h3>`,
    ...passages.map((passage) => writePassage(passage, words)),
    ...(body === null
      ? []
      : [`<div class="comment" lang="${body.lang}">${writeHtml(parseMarkdown(body.text))}</div>`]),
    ...related.map(
      (passage) =>
        `<p class="related">${words.related}: ${escapeHtml(placeName(passage))}</p>\n${writePassage(passage, words)}`,
    ),
    ...(tags.length > 0 ? [`<p class="tags">${words.tags}: ${escapeHtml(tags.join(', '))}</p>`] : []),
    footOf(entry, words),
  ]
  return `<article${name}${meaning === null ? '' : ` data-meaning="${meaning}"`}>\n${parts.join('\n')}\n</article>\n`
}

function headingOf({ annotation, passages }: PortableEntry, words: FileWords): string {
  const { meaning, stance, replyTo, deletedAt, answered } = annotation
  const kind = replyTo === null ? (meaning === null ? words.note : words.meaning[meaning]) : words.reply
  return [
    ...passages.slice(0, 1).map(placeName),
    deletedAt === null ? kind : words.deleted,
    ...(stance === null ? [] : [words.stance[stance]]),
    ...(answered === null ? [] : [words.answered]),
  ]
    .filter((part) => part !== '')
    .map(escapeHtml)
    .join(' · ')
}

function writePassage(passage: Passage, words: FileWords): string {
  const { texts, marks, quote, side } = passage
  if (texts === null) {
    return `<p lang="${side}"><mark>${escapeHtml(quote)}</mark></p>\n<p class="lost">${words.lost}</p>`
  }
  const columns = sidesOf(passage).map((one) => {
    const pieces = cutAtMarks(texts[one], marks[one]).map(({ text, isMarked }) =>
      isMarked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text),
    )
    return `<p lang="${one}">${pieces.join('').replaceAll('\n', '<br>')}</p>`
  })
  return `<div class="sides">${columns.join('')}</div>`
}

function footOf(entry: PortableEntry, words: FileWords): string {
  const { body, createdAt, editedAt } = entry.annotation
  const parts = [
    ...(body === null ? [] : [words.language[body.lang]]),
    `<time datetime="${createdAt}">${fileDate(createdAt, words.locale)}</time>`,
    ...(editedAt === null ? [] : [words.edited]),
    `<a href="${escapeHtml(entry.address())}">${words.open}</a>`,
  ]
  return `<p class="foot">${parts.join(' · ')}</p>`
}
