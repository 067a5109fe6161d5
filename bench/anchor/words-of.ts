import type { Side } from '../../lib/text/side'
import { listWords } from '../../lib/text/words'

/** The words of a text, without what stands between them. */
export function splitWords(text: string, side: Side): string[] {
  return listWords(text, side).map(({ start, end }) => text.slice(start, end))
}
