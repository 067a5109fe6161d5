import { defineRouting } from 'next-intl/routing'
import { READER_PATHS } from '@/lib/work/reader-path'

/** Interface locales and the address of every page in each of them. */
export const routing = defineRouting({
  locales: ['tr', 'en'],
  defaultLocale: 'tr',
  localePrefix: 'always',
  // Each page names its twins in its head, with the site's own address.
  alternateLinks: false,
  pathnames: {
    '/': '/',
    '/about': { tr: '/hakkinda', en: '/about' },
    '/read/[work]': READER_PATHS,
    '/read/[work]/restoration': { tr: '/oku/[work]/onarim', en: '/read/[work]/restoration' },
  },
})

export type Locale = (typeof routing.locales)[number]
