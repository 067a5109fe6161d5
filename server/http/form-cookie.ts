import 'server-only'
import { FormSaid } from '@/lib/account/form-said'
import { siteUrl } from '../site-url'

const NAME = 'yanyana.said'

/** How long what was said may be read, in seconds: until the page that the form leads to is shown, and reloaded. */
const LIFE = 120

/** The Set-Cookie line that carries to the next page what a form is answered with, and what was typed into it. */
export function makeFormCookie(said: FormSaid): string {
  const secure = siteUrl().protocol === 'https:' ? '; Secure' : ''
  const text = Buffer.from(JSON.stringify(said)).toString('base64url')
  return `${NAME}=${text}; Max-Age=${LIFE}; Path=/; HttpOnly; SameSite=Lax${secure}`
}

/** What a form that led here was answered with; null where none did. Only its own browser can have written it. */
export function readFormCookie(headers: Headers): FormSaid | null {
  const [, text] = /(?:^|;\s*)yanyana\.said=([\w-]+)(?:;|$)/u.exec(headers.get('cookie') ?? '') ?? []
  if (text === undefined) return null
  try {
    return FormSaid.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch {
    return null
  }
}
