import type { Metadata } from 'next'
import type { PageHref } from '@/i18n/page-address'
import { routing, type Locale } from '@/i18n/routing'
import { pageAddress } from './absolute-address'
import { languageAlternates } from './alternates'

/** Open Graph names territories; the English is British. */
const TERRITORY = { tr: 'tr_TR', en: 'en_GB' } as const

interface PageMetadata {
  page: PageHref
  locale: Locale
  /** Without the site's name; absent on the home page, which bears that name alone. */
  title?: string
  description: string
  type?: 'website' | 'article'
}

/** The head of a page: title and description of its language, its one address, and its twins. */
export function pageMetadata({ page, locale, title, description, type = 'website' }: PageMetadata): Metadata {
  const url = pageAddress(page, locale)
  return {
    ...(title !== undefined && { title }),
    description,
    alternates: { canonical: url, languages: languageAlternates(page) },
    openGraph: {
      type,
      url,
      siteName: 'Yanyana',
      ...(title !== undefined && { title }),
      description,
      locale: TERRITORY[locale],
      alternateLocale: routing.locales.filter((other) => other !== locale).map((other) => TERRITORY[other]),
    },
  }
}
