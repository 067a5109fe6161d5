import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { guideMetadata } from '@/app/_metadata/guide-metadata'
import type { Locale } from '@/i18n/routing'
import { GuideSheet } from '../_components/guide-sheet'

interface TeacherGuidePageProps {
  params: Promise<{ locale: Locale }>
}

export async function generateMetadata({ params }: TeacherGuidePageProps): Promise<Metadata> {
  return guideMetadata('teacher', (await params).locale)
}

/** The guide for teachers. */
export default async function TeacherGuidePage({ params }: TeacherGuidePageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  return <GuideSheet name="teacher" locale={locale} />
}
