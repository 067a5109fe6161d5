import type { Side } from '../../lib/text/side'

/** Whether a unit is part of a word: letters, digits and the marks on them. Signs and spaces are nobody's loss. */
export function isLetter(unit: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(unit)
}

/** With a capital first letter; unchanged where the capital is of another length. */
export function toUpperFirst(text: string, side: Side): string {
  return changeFirst(text, (first) => first.toLocaleUpperCase(side))
}

/** With a small first letter. */
export function toLowerFirst(text: string, side: Side): string {
  return changeFirst(text, (first) => first.toLocaleLowerCase(side))
}

function changeFirst(text: string, change: (first: string) => string): string {
  const first = change(text.slice(0, 1))
  return first.length === 1 ? first + text.slice(1) : text
}
