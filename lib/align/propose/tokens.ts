import { foldCase } from '../../text/fold-case'
import type { Side } from '../../text/side'
import { listWords, type Word } from '../../text/words'
import { isFunctionWord } from '../function-words'
import { stemWord } from './stem'

/** A word of a segment as the proposer sees it. */
export interface Token extends Word {
  /** Its place among the words of its side, from 0. */
  readonly at: number
  readonly folded: string
  readonly stem: string
  readonly isFunction: boolean
  /** Whether it is a Turkish verb that makes one of the noun before it: etmek, edilen. */
  readonly isLight: boolean
  /** The figure it writes, in one notation for both languages: `40%` for “%40’ını”. Null in words. */
  readonly figure: string | null
  /** Whether nothing but white space parts it from the word before it. */
  readonly follows: boolean
}

const known = { tr: new Map<string, Token[]>(), en: new Map<string, Token[]>() }

/** The words of a text in reading order. A text is read once. */
export function listTokens(text: string, side: Side): readonly Token[] {
  const found = known[side].get(text) ?? readTokens(text, side)
  known[side].set(text, found)
  return found
}

function readTokens(text: string, side: Side): Token[] {
  const words = listWords(text, side)
  return words.map(({ start, end }, at) => {
    const word = text.slice(start, end)
    const before = words[at - 1]
    return {
      start,
      end,
      at,
      folded: foldCase(word, side).folded,
      stem: stemWord(word, side),
      isFunction: isFunctionWord(word, side),
      isLight: side === 'tr' && LIGHT_VERB.test(word),
      figure: readFigure(word, side),
      follows: before !== undefined && /^\s*$/u.test(text.slice(before.end, start)),
    }
  })
}

/** Forms of etmek. */
const LIGHT_VERB = /^(?:et(?:me|ti|mi|ecek)|ed(?:en|er|il|ip|ecek))/u

function readFigure(word: string, side: Side): string | null {
  const bare = word.replace(/[’'].*$/u, '')
  if (!/^%?\d[\d.,]*%?$/u.test(bare)) return /\d/u.test(bare) ? bare : null
  const digits = bare.replaceAll('%', '')
  const plain = side === 'tr' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '')
  return bare.includes('%') ? `${plain}%` : plain
}
