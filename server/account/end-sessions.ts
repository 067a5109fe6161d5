import 'server-only'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { forgetCookies } from '../session/forget-cookies'
import { languageCookies } from './language-cookies'
import { endPresentSession, findPresentSession } from './end-present-session'

/** A session as its owner sees it. */
export interface SessionEntry {
  id: string
  /** As `nameDevice` tells it; null where nothing is known. */
  device: string | null
  createdAt: Date
  /** To the day: use is written down once a day. */
  usedAt: Date
  /** Whether it is the one that asks. */
  isHere: boolean
}

/** The sessions of the viewer that have not ended, the present one first, then by last use. */
export async function listSessions(input: { viewer: Viewer; headers: Headers }): Promise<SessionEntry[]> {
  const here = await findPresentSession(input.headers)
  const rows = await database().session.findMany({
    where: { userId: input.viewer.id, expiresAt: { gt: new Date() } },
    orderBy: { updatedAt: 'desc' },
    select: { id: true, userAgent: true, createdAt: true, updatedAt: true },
  })
  return rows
    .map(({ id, userAgent, createdAt, updatedAt }) => ({
      id,
      device: userAgent,
      createdAt,
      usedAt: updatedAt,
      isHere: id === here,
    }))
    .sort((a, b) => Number(b.isHere) - Number(a.isHere))
}

/** Ends one session of the viewer. Another's, or one that is not there, is left as it is, without a word. */
export async function endSession({ viewer, id }: { viewer: Viewer; id: string }): Promise<void> {
  await database().session.deleteMany({ where: { id, userId: viewer.id } })
}

/** Ends the present session: the Set-Cookie lines that take its cookies away. */
export async function signOut({ headers }: { headers: Headers }): Promise<string[]> {
  await endPresentSession(headers)
  return [...(await forgetCookies()), ...languageCookies({ locale: null, writesIn: null })]
}

/** Ends every session of the viewer, or every one but the present. */
export async function endAllSessions(input: {
  viewer: Viewer
  headers: Headers
  keepsHere: boolean
}): Promise<void> {
  const { viewer, headers, keepsHere } = input
  const here = keepsHere ? await findPresentSession(headers) : null
  await database().session.deleteMany({
    where: { userId: viewer.id, ...(here !== null && { id: { not: here } }) },
  })
}
