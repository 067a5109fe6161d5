import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { guideMetadata } from '@/app/_metadata/guide-metadata'
import type { Locale } from '@/i18n/routing'
import { GuideSheet } from '../_components/guide-sheet'

interface HostGuidePageProps {
  params: Promise<{ locale: Locale }>
}

export async function generateMetadata({ params }: HostGuidePageProps): Promise<Metadata> {
  return guideMetadata('host', (await params).locale)
}

/** The guide for hosts. */
export default async function HostGuidePage({ params }: HostGuidePageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  return <GuideSheet name="host" locale={locale} />
}
