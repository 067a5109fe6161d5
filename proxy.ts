import createMiddleware from 'next-intl/middleware'
import { routing } from './i18n/routing'

/** Chooses the locale and rewrites localised addresses. It authorises nothing: every verb does that itself. */
export default createMiddleware(routing)

export const config = { matcher: ['/((?!api|citations|_next|_vercel|.*\\..*).*)'] }
