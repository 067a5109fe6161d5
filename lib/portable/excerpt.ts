/** Longest beginning of a text that is told, in UTF-16 units. */
const LENGTH = 120

/** The beginning of a text on one line, cut between words where there are any, never within a character of two units. */
export function excerpt(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim()
  if (line.length <= LENGTH) return line
  const cut = line.slice(0, LENGTH).replace(/[\uD800-\uDBFF]$/u, '')
  const space = cut.lastIndexOf(' ')
  return `${space > LENGTH / 2 ? cut.slice(0, space) : cut}…`
}
