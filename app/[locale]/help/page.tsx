import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { guideMetadata } from '@/app/_metadata/guide-metadata'
import type { Locale } from '@/i18n/routing'
import { GuideSheet } from './_components/guide-sheet'

interface ReaderGuidePageProps {
  params: Promise<{ locale: Locale }>
}

export async function generateMetadata({ params }: ReaderGuidePageProps): Promise<Metadata> {
  return guideMetadata('reader', (await params).locale)
}

/** The guide for readers, where help begins. */
export default async function ReaderGuidePage({ params }: ReaderGuidePageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  return <GuideSheet name="reader" locale={locale} />
}
