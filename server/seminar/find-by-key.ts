import 'server-only'
import { parseJoinCode } from '@/lib/seminar/join-code'
import type { JoinKey } from '@/lib/seminar/seminar'
import type { Prisma } from '@/prisma/generated/client'
import { Problem } from '../problem'
import type { Reading } from './member-row'

/** The seminar that a code or a link lets into. `join-unknown` where there is none, or none any more. */
export async function findByKey(
  reading: Reading,
  { code, link }: JoinKey,
): Promise<Prisma.SeminarGetPayload<object>> {
  const typed = code === undefined ? null : parseJoinCode(code)
  const where = typed !== null ? { code: typed } : link !== undefined ? { link } : null
  const seminar = where && (await reading.seminar.findUnique({ where }))
  if (seminar === null || seminar.archivedAt !== null) throw new Problem('join-unknown')
  return seminar
}
