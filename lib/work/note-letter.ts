/** The mark of the note at this place in the list, from 0: a … z, aa, ab … The same in every language. */
export function noteLetter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : noteLetter(Math.floor(index / 26) - 1) + last
}
