import { headers as readHeaders } from 'next/headers'
import { SeminarSaid } from '@/lib/seminar/form-said'
import type { Viewer } from '@/lib/session/viewer'
import { readFormCookie } from '@/server/http/form-cookie'
import { findViewer } from '@/server/session/find-viewer'

/** The address’s own words: `?said` after a form, `?code` to join by, `?from` of an earlier seminar. */
export type SeminarQuery = Readonly<Record<string, string | string[] | undefined>>

/** Who asks for a page of seminars, and what a form that led here was answered with. */
export async function readSaid(query: SeminarQuery): Promise<{
  viewer: Viewer | null
  headers: Headers
  said: SeminarSaid | null
}> {
  const headers = await readHeaders()
  const { viewer } = await findViewer(headers)
  return { viewer, headers, said: query['said'] === undefined ? null : readFormCookie(headers, SeminarSaid) }
}

/** One value of the address; empty where there is none, or more. */
export function readWord(query: SeminarQuery, name: string): string {
  const value = query[name]
  return typeof value === 'string' ? value : ''
}
