import type { Side } from '../text/side'
import { listWords } from '../text/words'

/** What is compared of a source: a word, a marker or a single sign, and the white space before it. */
export interface Token {
  readonly lead: string
  /** Empty only in the last, where a source ends in white space. */
  readonly core: string
}

/** A marker as a source has it, which is one thing: `[^12]`. */
const MARKER = /(\[\^[0-9]+\])/u

/** Cuts a source into tokens; a suffix stays with its word. Leads and cores, joined, are the source again. */
export function listTokens(source: string, side: Side): Token[] {
  const tokens: Token[] = []
  let lead = ''
  const parts = source.split(MARKER)
  for (const piece of parts.flatMap((part, index) => (index % 2 === 1 ? [part] : cutWords(part, side)))) {
    if (/^\s*$/u.test(piece)) lead += piece
    else {
      tokens.push({ lead, core: piece })
      lead = ''
    }
  }
  return lead === '' ? tokens : [...tokens, { lead, core: '' }]
}

/** Words, and every grapheme between them. */
function cutWords(text: string, side: Side): string[] {
  const pieces: string[] = []
  let read = 0
  for (const { start, end } of listWords(text, side)) {
    pieces.push(...cutGraphemes(text.slice(read, start)), text.slice(start, end))
    read = end
  }
  return [...pieces, ...cutGraphemes(text.slice(read))]
}

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' })

function cutGraphemes(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment)
}
