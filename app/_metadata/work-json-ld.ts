import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { SIDES, type Side } from '@/lib/text/side'
import type { Work } from '@/lib/work/work'
import { absoluteAddress, pageAddress } from './absolute-address'

/**
 * A work for search engines, in schema.org's words: the original as its publisher issued it, the translation made of
 * it here, and this page, which shows both. No author is given where none is known.
 */
export function workJsonLd(work: Work, locale: Locale): object {
  const page = pageAddress(readerPage(work.id), locale)
  const id = (side: Side) => (work.sides[side] === 'original' ? work.source : `${page}#${side}`)
  const [original, translation] = [...SIDES].sort((a) => (work.sides[a] === 'original' ? -1 : 1))
  if (original === undefined || translation === undefined) throw new Error('a work has two sides')
  const publisher = {
    '@type': 'Organization',
    name: work.publisher.name[locale],
    ...(work.publisher.shortName !== undefined && { alternateName: work.publisher.shortName }),
  }
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        '@id': id(original),
        url: work.source,
        name: work.title[original].text,
        inLanguage: original,
        datePublished: work.issued,
        publisher,
        copyrightNotice: work.rights[locale],
        ...(work.author !== null && { author: { '@type': 'Person', name: work.author } }),
        workTranslation: { '@id': id(translation) },
      },
      {
        '@type': 'Article',
        '@id': id(translation),
        url: page,
        name: work.title[translation].text,
        inLanguage: translation,
        version: work.revision,
        translator: { '@type': 'Organization', name: 'Yanyana', url: absoluteAddress('/') },
        translationOfWork: { '@id': id(original) },
      },
      {
        '@type': 'WebPage',
        '@id': page,
        url: page,
        name: work.title[locale].text,
        description: work.description[locale],
        inLanguage: [...SIDES],
        isAccessibleForFree: true,
        mainEntity: [{ '@id': id(original) }, { '@id': id(translation) }],
      },
    ],
  }
}
