import type { MetadataRoute } from 'next'
import {
  historyPage,
  readerPage,
  restorationPage,
  sentenceHistoryPage,
  type PageHref,
} from '@/i18n/page-address'
import { routing } from '@/i18n/routing'
import { GUIDE_PAGES } from '@/lib/guide/guides'
import { listRevisedSegments } from '@/lib/revision/sentence-history'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { getWork, listWorkIds } from '@/server/content/load-work'
import { pageAddress } from './_metadata/absolute-address'
import { languageAlternates } from './_metadata/alternates'

/** Every page in every language, each with its twins. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const works = await Promise.all((await listWorkIds()).map((id) => getWork(id)))
  const pages: PageHref[] = ['/', '/about', ...Object.values(GUIDE_PAGES), ...works.flatMap(pagesOf)]
  return pages.flatMap((page) =>
    routing.locales.map((locale) => ({
      url: pageAddress(page, locale),
      alternates: { languages: languageAlternates(page) },
    })),
  )
}

/** A sentence that never changed has nothing to be found by; an earlier revision is not the text. */
function pagesOf(loaded: LoadedWork): PageHref[] {
  const { id } = loaded.work
  return [
    readerPage(id),
    restorationPage(id),
    historyPage(id),
    ...listRevisedSegments(loaded).map((segment) => sentenceHistoryPage(id, segment)),
  ]
}
