import 'server-only'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { auth } from '../session/auth'
import { makeDeviceCookie } from './device-cookie'
import { endPresentSession } from './end-present-session'
import { languageCookies } from './language-cookies'
import { moveReader } from './move-reader'

/** Longest that moving a notebook may wait for its turn, and take, in milliseconds. */
const PATIENCE = { maxWait: 20_000, timeout: 60_000 }

interface Entering {
  /** Whoever asked until now, with the cookies of their session. */
  viewer: Viewer | null
  headers: Headers
  /** The account that has been proved to be theirs. */
  userId: string
  /** As `nameDevice` tells it. */
  device: string | null
}

/**
 * Signs in: Set-Cookie lines of a new session. A visitor's notes come along, in one transaction, and the visitor is no
 * more. No session that was there before in this browser survives.
 */
export async function enterAccount({ viewer, headers, userId, device }: Entering): Promise<string[]> {
  await endPresentSession(headers)
  if (viewer?.anonymous === true && viewer.id !== userId) {
    await database().$transaction((transaction) => moveReader(transaction, viewer.id, userId), PATIENCE)
  }
  const { headers: answered } = await auth().api.beginSession({
    body: { userId, device },
    returnHeaders: true,
  })
  const user = await database().user.findUniqueOrThrow({
    where: { id: userId },
    select: { locale: true, writesIn: true },
  })
  return [...answered.getSetCookie(), makeDeviceCookie(userId), ...languageCookies(user)]
}
