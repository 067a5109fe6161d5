import type { Side } from '../text/side'

export interface Passage {
  /** Canonical text of the passage on each side. */
  text: Record<Side, string>
  /** The side quoted first. */
  first: Side
  /** Where in the work, in words: `¶3, sentence 2`. */
  where: string
  /** The work's reference, in the reader's language, without a full stop at the end. */
  reference: string
  /** Permalink of the passage. */
  address: string
}

/** A passage as plain text to be pasted: both languages in quotation marks, then the reference and the address. */
export function formatPassage({ text, first, where, reference, address }: Passage): string {
  const sides: Side[] = first === 'tr' ? ['tr', 'en'] : ['en', 'tr']
  const quotes = sides.map((side) => `“${text[side].trim()}”`)
  return [...quotes, `${reference.replace(/[.\s]+$/u, '')}, ${where}. ${address}`].join('\n\n')
}
