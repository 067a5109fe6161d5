import { defineRouting } from 'next-intl/routing'
import { ACCOUNT_PATHS } from '@/lib/account/account-paths'
import { GUIDE_PATHS } from '@/lib/guide/guides'
import { INBOX_PATHS, STOP_PATHS } from '@/lib/inbox/inbox-path'
import { NOTEBOOK_PATHS, TRANSFER_PATHS } from '@/lib/notebook/notebook-path'
import { SEMINAR_PATHS } from '@/lib/seminar/seminar-paths'
import { SENTENCE_HISTORY_PATHS } from '@/lib/work/history-path'
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
    ...GUIDE_PATHS,
    '/notebook': NOTEBOOK_PATHS,
    '/inbox': INBOX_PATHS,
    '/inbox/stop': STOP_PATHS,
    '/search': { tr: '/ara', en: '/search' },
    '/notebook/transfer': TRANSFER_PATHS,
    ...ACCOUNT_PATHS,
    ...SEMINAR_PATHS,
    '/read/[work]': READER_PATHS,
    '/read/[work]/restoration': { tr: '/oku/[work]/onarim', en: '/read/[work]/restoration' },
    '/read/[work]/history': { tr: '/oku/[work]/gecmis', en: '/read/[work]/history' },
    '/read/[work]/history/[segment]': SENTENCE_HISTORY_PATHS,
    '/read/[work]/revisions/[revision]': {
      tr: '/oku/[work]/surumler/[revision]',
      en: '/read/[work]/revisions/[revision]',
    },
  },
})

export type Locale = (typeof routing.locales)[number]
