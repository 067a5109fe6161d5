import { parseMarkdown } from '../annotation/markdown'
import { fileDate } from './file-date'
import type { FileWords } from './file-words'
import type { FileWriter } from './file-writer'
import { markdownBold, markdownText } from './markdown-text'
import { sidesOf, type Passage } from './passage'
import { cutAtMarks } from './pieces'
import { placeName, type PortableEntry } from './portable-entry'
import { inContainer, writeMarkdown } from './write-markdown'

/** Notes as Markdown (CommonMark): a heading for each work and each note, the sentences of both sides quoted, the comment. */
export function toMarkdown(words: FileWords): FileWriter {
  let work: string | null = null
  return {
    head: () => `# ${words.title}\n`,
    entry: (entry, depth) => {
      const isNew = entry.annotation.work !== work
      work = entry.annotation.work
      return (
        (isNew ? `\n## ${markdownText(entry.title[words.locale])}\n` : '') +
        `\n${writeEntry(entry, depth, words)}\n`
      )
    },
    tail: () => (work === null ? `\n${words.none}\n` : ''),
  }
}

function writeEntry(entry: PortableEntry, depth: number, words: FileWords): string {
  const { annotation, passages, related } = entry
  const { body, tags } = annotation
  const parts = [
    `${depth === 0 ? '###' : '####'} ${headingOf(entry, words)}`,
    ...passages.map((passage) => writePassage(passage, words)),
    ...(body === null ? [] : [writeMarkdown(parseMarkdown(body.text))]),
    ...related.map((passage) => `${words.related}: ${placeName(passage)}\n\n${writePassage(passage, words)}`),
    ...(tags.length > 0 ? [`${words.tags}: ${tags.map(markdownText).join(', ')}`] : []),
    footOf(entry, words),
  ]
  return parts.join('\n\n')
}

function headingOf({ annotation, passages }: PortableEntry, words: FileWords): string {
  const { meaning, stance, replyTo, deletedAt, answered } = annotation
  const kind = replyTo === null ? (meaning === null ? words.note : words.meaning[meaning]) : words.reply
  const [passage] = passages
  return [
    ...(passage ? [placeName(passage)] : []),
    deletedAt === null ? kind : words.deleted,
    ...(stance === null ? [] : [words.stance[stance]]),
    ...(answered === null ? [] : [words.answered]),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** The side of the note first. Of words whose text is not here, the words alone. */
function writePassage(passage: Passage, words: FileWords): string {
  const { texts, marks, quote } = passage
  if (texts === null) return `> ${markdownText(quote)}\n>\n> *${words.lost}*`
  return sidesOf(passage)
    .map((side) => {
      const text = texts[side]
      let at = 0
      const written = cutAtMarks(text, marks[side]).map((piece) => {
        const before = text.slice(0, at)
        at += piece.text.length
        return piece.isMarked ? markdownBold(before, piece.text, text.slice(at)) : markdownText(piece.text)
      })
      return inContainer('> ', '> ', `${words.language[side]}: ${written.join('')}`)
    })
    .join('\n>\n')
}

function footOf(entry: PortableEntry, words: FileWords): string {
  const { body, createdAt, editedAt } = entry.annotation
  return [
    ...(body === null ? [] : [words.language[body.lang]]),
    fileDate(createdAt, words.locale),
    ...(editedAt === null ? [] : [words.edited]),
    `[${words.open}](<${entry.address()}>)`,
  ].join(' · ')
}
