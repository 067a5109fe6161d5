import type { RangeEnd } from '@/lib/anchor/adjust-range'

/** How much of a long passage is told, in UTF-16 units, to the end of a word. */
const TOLD = 120

/** A passage in words to be listened to: of a long one, those at the end that is meant. */
export function tellPassage(words: string, end: RangeEnd): string {
  if (words.length <= TOLD) return words
  const part = end === 'start' ? words.slice(0, TOLD) : words.slice(-TOLD)
  return end === 'start' ? part.replace(/\S*$/, '…') : part.replace(/^\S*/, '…')
}
