import 'server-only'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { z } from 'zod'
import type { FormSaid } from '@/lib/account/form-said'
import type { SeminarSaid } from '@/lib/seminar/form-said'
import { siteUrl } from '../site-url'

const NAME = 'yanyana.said'

/** How long what was said may be read, in seconds: until the page that the form leads to is shown, and reloaded. */
const LIFE = 120

/** Most signs of it: browsers keep four thousand of a cookie, its name and terms included. */
const LONGEST = 3_800

/** Most bytes that are read. */
const MOST = 32_768

/** What goes to the next page. */
type Said = FormSaid | SeminarSaid

/**
 * The Set-Cookie line that carries to the next page what a form is answered with, and what was typed into it. Where all of
 * it is too much, the longest text stays behind.
 */
export function makeFormCookie(said: Said): string {
  const secure = siteUrl().protocol === 'https:' ? '; Secure' : ''
  return `${NAME}=${pack(said)}; Max-Age=${LIFE}; Path=/; HttpOnly; SameSite=Lax${secure}`
}

function pack(said: Said): string {
  const text = deflateRawSync(JSON.stringify(said)).toString('base64url')
  const [longest] = Object.entries(said.values).sort(([, a], [, b]) => b.length - a.length)
  if (text.length <= LONGEST || longest === undefined) return text
  const values = Object.fromEntries(Object.entries(said.values).filter(([name]) => name !== longest[0]))
  return pack({ ...said, values })
}

/** What a form that led here was answered with, of the shape asked for; null where none did. Only its own browser can have written it. */
export function readFormCookie<T>(headers: Headers, schema: z.ZodType<T>): T | null {
  const [, text] = /(?:^|;\s*)yanyana\.said=([\w-]+)(?:;|$)/u.exec(headers.get('cookie') ?? '') ?? []
  if (text === undefined) return null
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: MOST })
    return schema.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    return null
  }
}
