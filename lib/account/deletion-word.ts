import { foldCase } from '../text/fold-case'

/** What is typed to delete an account, in each language; either is taken in both. */
const WORDS = { tr: 'SİL', en: 'DELETE' } as const

/** Whether this is the word, whatever its capitals. */
export function isDeletionWord(typed: string): boolean {
  return (['tr', 'en'] as const).some(
    (side) => foldCase(typed.trim(), side).folded === foldCase(WORDS[side], side).folded,
  )
}
