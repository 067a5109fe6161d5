import { isFunctionWord } from '../align/function-words'
import { SIDES, type Side } from '../text/side'
import { listWords } from '../text/words'

/** Letters of Turkish that English does not have. */
const TURKISH = /[ğışİĞŞçÇ]/u

/** Words that are read before an answer is given. */
const ENOUGH = 200

/**
 * The language a comment of another program is written in: the one whose little words it holds more of; where that does
 * not tell, by letters that only Turkish has; else the one that is given.
 */
export function guessLanguage(text: string, otherwise: Side): Side {
  const words = listWords(text, 'tr').slice(0, ENOUGH)
  const counts = SIDES.map(
    (side) => words.filter(({ start, end }) => isFunctionWord(text.slice(start, end), side)).length,
  )
  const [tr = 0, en = 0] = counts
  if (tr !== en) return tr > en ? 'tr' : 'en'
  return TURKISH.test(text) ? 'tr' : otherwise
}
