import 'server-only'
import type { Reading } from './member-row'

/** Every pseudonym that was ever given in a seminar. */
export async function listPseudonyms(reading: Reading, seminarId: string): Promise<ReadonlySet<string>> {
  const rows = await reading.membership.findMany({
    where: { seminarId, pseudonym: { not: null } },
    select: { pseudonym: true },
  })
  return new Set(rows.flatMap(({ pseudonym }) => pseudonym ?? []))
}
