import 'server-only'
import { Problem } from '../problem'

/** The version in `If-Match: "3"`, null without the header. One strong tag only: no list, no `*`, no weak tag. */
export function parseIfMatch(headers: Headers): number | null {
  const header = headers.get('if-match')
  if (header === null) return null
  const version = /^"([1-9]\d{0,8})"$/.exec(header)?.[1]
  if (version === undefined) throw new Problem('if-match-malformed')
  return Number(version)
}
