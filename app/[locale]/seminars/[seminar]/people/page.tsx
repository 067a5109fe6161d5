import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { readSaid, type SeminarQuery } from '@/app/_seminar/read-said'
import { readOwnSeminar, seminarMetadata } from '@/app/_seminar/read-seminar'
import { SeminarFault } from '@/components/seminar/seminar-fault'
import { SeminarFrame } from '@/components/seminar/seminar-frame'
import type { Locale } from '@/i18n/routing'
import { refusedBy } from '@/lib/seminar/form-said'
import { isInside } from '@/lib/seminar/permissions'
import { getWork } from '@/server/content/load-work'
import { listMembers } from '@/server/seminar/list-members'
import { PseudonymNotice } from '../_components/pseudonym-notice'
import { Roster } from './_components/roster'

interface PeoplePageProps {
  params: Promise<{ locale: Locale; seminar: string }>
  searchParams: Promise<SeminarQuery>
}

export async function generateMetadata({ params }: PeoplePageProps): Promise<Metadata> {
  const { locale, seminar } = await params
  return seminarMetadata('people', locale, seminar)
}

/** Who is in a seminar, as far as it is the viewer’s to know. */
export default async function PeoplePage({ params, searchParams }: PeoplePageProps) {
  const { locale, seminar: id } = await params
  setRequestLocale(locale)
  const t = await getTranslations('seminars.people')
  const { viewer, seminar } = await readOwnSeminar(id)
  const { said } = await readSaid(await searchParams)
  const { items } = await listMembers({ viewer, id })
  const { work } = await getWork(seminar.work)
  const refused = refusedBy(said, 'member')
  const inside = items.filter(({ known }) => known === null || isInside(known))
  const shared = { seminar: id, manages: seminar.me.role === 'teacher', locale }
  return (
    <SeminarFrame part="people" seminar={seminar} title={work.title[locale].text} locale={locale} said={said}>
      {refused && <SeminarFault said={refused} />}
      {seminar.pseudonyms && <PseudonymNotice me={seminar.me} />}
      <p className="told-count">{t('count', { count: inside.length })}</p>
      <Roster id="here" members={inside} {...shared} />
      <Roster id="gone" members={items.filter((member) => !inside.includes(member))} {...shared} />
    </SeminarFrame>
  )
}
