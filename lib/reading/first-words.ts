/** The first words of a text, whole, at most `limit` UTF-16 units of them, with an ellipsis when more follows. */
export function firstWords(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= limit) return line
  const cut = line.lastIndexOf(' ', limit)
  return `${line.slice(0, cut > 0 ? cut : limit).replace(/[\s,;:.–—\p{Cs}-]+$/u, '')}…`
}
