import 'server-only'
import type { Viewer } from '@/lib/session/viewer'
import type { Side } from '@/lib/text/side'
import { database } from '../db/database'
import { languageCookies } from './language-cookies'

interface ProfileChange {
  viewer: Viewer
  name: string
  /** Of the interface; null is whatever the browser asks for. */
  locale: Side | null
  /** What they mostly write in; null is the language of the interface. */
  writesIn: Side | null
}

/** Writes the profile of an account. Returns Set-Cookie lines: the front door opens in the language chosen. */
export async function changeProfile({ viewer, name, locale, writesIn }: ProfileChange): Promise<string[]> {
  await database().user.update({ where: { id: viewer.id }, data: { name, locale, writesIn } })
  return languageCookies({ locale, writesIn })
}
