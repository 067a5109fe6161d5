import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { pageMetadata } from '@/app/_metadata/page-metadata'
import { readWord, type SeminarQuery } from '@/app/_seminar/read-said'
import type { Locale } from '@/i18n/routing'
import { JoinSheet } from './_components/join-sheet'

interface JoinPageProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<SeminarQuery>
}

export async function generateMetadata({ params }: JoinPageProps): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'join' })
  const head = pageMetadata({ page: '/join', locale, title: t('title'), description: t('lead') })
  return { ...head, robots: { index: false, follow: false } }
}

/** To join a seminar by its code. */
export default async function JoinPage({ params, searchParams }: JoinPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const query = await searchParams
  const code = readWord(query, 'code').slice(0, 40)
  const isAsked = query['code'] !== undefined
  return (
    <JoinSheet
      page="/join"
      address={isAsked ? `?${new URLSearchParams({ code }).toString()}` : ''}
      query={query}
      joinKey={isAsked ? { code } : null}
      locale={locale}
    />
  )
}
