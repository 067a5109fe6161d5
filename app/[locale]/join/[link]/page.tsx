import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { SeminarQuery } from '@/app/_seminar/read-said'
import type { Locale } from '@/i18n/routing'
import { JoinSheet } from '../_components/join-sheet'

interface JoinLinkPageProps {
  params: Promise<{ locale: Locale; link: string }>
  searchParams: Promise<SeminarQuery>
}

/** Whoever the link is passed on to in a message is told what it is for, and not of which seminar. */
export async function generateMetadata({ params }: JoinLinkPageProps): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'join' })
  return {
    ...{ title: t('title'), description: t('lead') },
    robots: { index: false, follow: false },
    // Told to no other site; and to this one, or its own form would come from nowhere.
    referrer: 'same-origin',
  }
}

/** To join a seminar by its link. */
export default async function JoinLinkPage({ params, searchParams }: JoinLinkPageProps) {
  const { locale, link } = await params
  setRequestLocale(locale)
  return (
    <JoinSheet
      page={{ pathname: '/join/[link]', params: { link } }}
      address=""
      query={await searchParams}
      joinKey={{ link: link.slice(0, 100) }}
      locale={locale}
    />
  )
}
