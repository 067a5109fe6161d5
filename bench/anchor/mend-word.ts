import type { Random } from './random'
import { cut, join, replaced, rewritten, splice, type Tracked } from './tracked'

/** Letters that are often written for one another. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  ı: 'i',
  i: 'ı',
  ş: 's',
  s: 'ş',
  ğ: 'g',
  g: 'ğ',
  ü: 'u',
  u: 'ü',
  ö: 'o',
  o: 'ö',
  ç: 'c',
  c: 'ç',
  â: 'a',
  a: 'e',
  e: 'a',
}

const LETTERS = ['a', 'e', 'i', 'k', 'n', 'r', 't']

/**
 * A word with one letter mended, or two where it is long: its letters stay its own. No letter comes in beside its like, nor
 * goes out from beside it: of two nobody could say which is new.
 */
export function mendWord(word: Tracked, random: Random): Tracked {
  const once = mendOnce(word, random)
  return word.text.length >= 9 && random.chance(0.3) ? mendOnce(once, random) : once
}

function mendOnce(word: Tracked, random: Random): Tracked {
  const at = random.below(word.text.length - 1)
  const one = cut(word, at, at + 1)
  const two = cut(word, at, at + 2)
  const beside = [one.text, two.text[1] ?? '']
  const isDouble = one.text === two.text[1] || one.text === word.text[at - 1]
  const swapped = (two.text[1] ?? '') + (two.text[0] ?? '')
  switch (random.draw({ right: 4, out: 2, in: 2, about: 2 })) {
    case 'right':
      return splice(word, at, at + 1, rewritten(one, TAKEN_FOR[one.text] ?? random.pick(LETTERS)))
    case 'out':
      return isDouble ? word : splice(word, at, at + 1, cut(one, 0, 0))
    case 'in': {
      const letter = random.pick(LETTERS.filter((letter) => !beside.includes(letter)))
      return splice(word, at, at + 1, join(one, replaced(one, letter)))
    }
    case 'about':
      return splice(word, at, at + 2, rewritten(two, swapped))
  }
}
