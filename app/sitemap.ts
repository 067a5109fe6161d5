import type { MetadataRoute } from 'next'
import { readerPage, restorationPage, type PageHref } from '@/i18n/page-address'
import { routing } from '@/i18n/routing'
import { listWorks } from '@/server/content/load-work'
import { pageAddress } from './_metadata/absolute-address'
import { languageAlternates } from './_metadata/alternates'

/** Every page in every language, each with its twins. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const works = await listWorks()
  const pages: PageHref[] = [
    '/',
    '/about',
    ...works.flatMap(({ id }) => [readerPage(id), restorationPage(id)]),
  ]
  return pages.flatMap((page) =>
    routing.locales.map((locale) => ({
      url: pageAddress(page, locale),
      alternates: { languages: languageAlternates(page) },
    })),
  )
}
