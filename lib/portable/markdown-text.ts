/** Signs that may mean something in Markdown wherever they stand. */
const SIGNS = /[\\`*_[\]<>#~|&]/gu

/** What means something at the beginning of a line: a list, a rule, a heading’s underline. */
const OPENING = /^(\s*)([-+=]|\d{1,9}[.)])/u

/** A text that Markdown shows as it is: nothing in it is markup, and it stays on its line. */
export function markdownText(text: string): string {
  const line = text.replace(/\s*[\n\r\u2028\u2029]\s*/gu, ' ').replace(SIGNS, String.raw`\$&`)
  return line.replace(
    OPENING,
    (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
  )
}

/** A text as code within a line, whatever backticks it holds. */
export function markdownCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$/u.test(text) ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}

/** A text in bold, where Markdown can be told so: what it touches may forbid it. Then as it is. */
export function markdownBold(before: string, text: string, after: string): string {
  const opens = !/^\s/u.test(text) && (!/^[\p{P}\p{S}]/u.test(text) || /(?:^|[\s\p{P}\p{S}])$/u.test(before))
  const closes = !/\s$/u.test(text) && (!/[\p{P}\p{S}]$/u.test(text) || /^(?:$|[\s\p{P}\p{S}])/u.test(after))
  return opens && closes ? `**${markdownText(text)}**` : markdownText(text)
}
