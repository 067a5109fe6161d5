import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'
import { GUIDE_PAGES, type GuideName } from '@/lib/guide/guides'
import { readGuide } from '@/server/guide/read-guide'
import { pageMetadata } from './page-metadata'

/** The head of a guide’s page. */
export async function guideMetadata(name: GuideName, locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'help.about' })
  const { title } = await readGuide(name, locale)
  return pageMetadata({ page: GUIDE_PAGES[name], locale, title, description: t(name) })
}
