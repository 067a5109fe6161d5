import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import type { Work } from '@/lib/work/work'
import { pageAddress } from './absolute-address'

/**
 * What reference managers read off the page: Highwire's citation_* names, and for Zotero the kind of item and the name
 * of the publication. The title is the one of the page's language. Nobody is named as author where none is known.
 */
export function citationMeta(work: Work, locale: Locale): Record<string, string> {
  const { name, shortName, section } = work.publisher
  const address = pageAddress(readerPage(work.id), locale)
  return {
    citation_title: work.title[locale].text,
    ...(work.author !== null && { citation_author: work.author }),
    citation_publication_date: work.issued.replaceAll('-', '/'),
    citation_publisher: name[locale],
    citation_language: locale,
    citation_public_url: address,
    citation_fulltext_html_url: address,
    'z:itemType': 'blogPost',
    'prism.publicationName': [shortName ?? name[locale], section?.[locale]].filter(Boolean).join(' '),
  }
}
