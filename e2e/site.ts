import { createTranslator } from 'next-intl'
import { routing, type Locale } from '../i18n/routing'
import en from '../messages/en.json' with { type: 'json' }
import tr from '../messages/tr.json' with { type: 'json' }

const MESSAGES = { tr, en }

type Route = keyof typeof routing.pathnames

/** The one work of the first edition. */
export const WORK = 'kritik-mineraller'

/** A sentence that was revised, and a revision that is not the current one. */
export const REVISED = { segment: 'p1.s11', revision: '1' } as const

/** Addresses and words of the interface in one locale, so that one spec serves both. */
export interface Site {
  locale: Locale
  /** The address of a route, its names filled in: `path('/read/[work]')`. */
  path(route: Route, locale?: Locale): string
  /** The message under a key, formatted; a key that does not exist throws. */
  m(key: string, values?: Record<string, string | number>): string
}

export function openSite(locale: Locale): Site {
  const translate = createTranslator({
    locale,
    messages: MESSAGES[locale],
    timeZone: 'Europe/Istanbul',
    onError: (error) => {
      throw error
    },
  }) as unknown as (key: string, values?: Record<string, string | number>) => string
  return {
    locale,
    path(route, into = locale) {
      const pattern = routing.pathnames[route]
      const local = typeof pattern === 'string' ? pattern : pattern[into]
      return `/${into}${local === '/' ? '' : local.replace('[work]', WORK).replace('[segment]', REVISED.segment).replace('[revision]', REVISED.revision)}`
    },
    m: (key, values) => translate(key, values),
  }
}
