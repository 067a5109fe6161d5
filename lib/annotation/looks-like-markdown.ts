const SIGNS = /[*_`~#>[\]<\\|]|https?:|www\.|@|^\s*(?:[-+]|\d+[.)])(?:\s|$)|[\n\r]/mu

/** Whether text may read differently as Markdown. False means: one plain paragraph, no need to parse. */
export function looksLikeMarkdown(text: string): boolean {
  return SIGNS.test(text)
}
