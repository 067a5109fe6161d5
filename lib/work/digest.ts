import { z } from 'zod'
import { checksum } from '../text/checksum'
import type { WorkState } from './rewind'

/** `digests.json`: what the text of each revision comes to, by its number. A line that was published stays. */
export const DigestLayer = z.record(
  z.string().regex(/^[1-9][0-9]*$/u, 'must be the number of a revision'),
  z.string().regex(/^[0-9a-f]{16}$/u, 'must be 16 hexadecimal digits'),
)
export type DigestLayer = z.infer<typeof DigestLayer>

/** The checksum of a state: its paragraphs, and every source of both sides in reading order, markers and all. */
export function digestOf({ paragraphs, sides }: WorkState<string>): string {
  const text = paragraphs.map(({ id, segments }) => [
    id,
    segments.map((segment) => [segment, sides.tr[segment] ?? null, sides.en[segment] ?? null]),
  ])
  return checksum(JSON.stringify(text))
}
