import createMiddleware from 'next-intl/middleware'
import { NextResponse, type NextRequest } from 'next/server'
import { matchPage } from './i18n/match-page'
import { routing } from './i18n/routing'
import { isNamed } from './server/content/is-named'

const chooseLocale = createMiddleware(routing)

/**
 * Chooses the locale, rewrites localised addresses, and answers the others with a 404 in the language they are in.
 * It authorises nothing: every verb does that itself.
 */
export default async function proxy(request: NextRequest): Promise<NextResponse> {
  const response = chooseLocale(request)
  if (response.headers.has('location')) return response
  const { pathname } = request.nextUrl
  const page = matchPage(pathname)
  if (page !== null && (await isNamed(page.params))) return response
  const locale = routing.locales.find((name) => pathname.startsWith(`/${name}/`)) ?? routing.defaultLocale
  return NextResponse.rewrite(new URL(`/${locale}/missing`, request.url), { status: 404 })
}

/** Everything but the interface for programs and the files of the site itself. */
export const config = {
  matcher: ['/((?!api/|citations/|_next/|icon\\.svg$|robots\\.txt$|sitemap\\.xml$).*)'],
}
