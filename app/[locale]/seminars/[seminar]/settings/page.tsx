import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { readSaid, type SeminarQuery } from '@/app/_seminar/read-said'
import { readOwnSeminar, seminarMetadata } from '@/app/_seminar/read-seminar'
import { SeminarFrame } from '@/components/seminar/seminar-frame'
import type { Locale } from '@/i18n/routing'
import { refusedBy } from '@/lib/seminar/form-said'
import { getWork } from '@/server/content/load-work'
import { listMembers } from '@/server/seminar/list-members'
import { LeaveSection } from './_components/leave-section'
import { TeacherSettings } from './_components/teacher-settings'

interface SettingsPageProps {
  params: Promise<{ locale: Locale; seminar: string }>
  searchParams: Promise<SeminarQuery>
}

export async function generateMetadata({ params }: SettingsPageProps): Promise<Metadata> {
  const { locale, seminar } = await params
  return seminarMetadata('settings', locale, seminar)
}

/** What may be decided of a seminar: by its teachers nearly all, by others whether they stay. */
export default async function SettingsPage({ params, searchParams }: SettingsPageProps) {
  const { locale, seminar: id } = await params
  setRequestLocale(locale)
  const { viewer, seminar } = await readOwnSeminar(id)
  const { said } = await readSaid(await searchParams)
  const { work } = await getWork(seminar.work)
  const isTeacher = seminar.me.role === 'teacher'
  const { items } = await listMembers({ viewer, id })
  const teachers = items.filter(({ role, known }) => role === 'teacher' && known?.state === 'active')
  return (
    <SeminarFrame
      part="settings"
      seminar={seminar}
      title={work.title[locale].text}
      locale={locale}
      said={said}
    >
      {isTeacher && <TeacherSettings seminar={seminar} said={said} locale={locale} />}
      <LeaveSection
        seminar={id}
        isLastTeacher={isTeacher && teachers.length === 1}
        said={refusedBy(said, 'leave')}
      />
    </SeminarFrame>
  )
}
