import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { readSaid, type SeminarQuery } from '@/app/_seminar/read-said'
import { readOwnSeminar, seminarMetadata } from '@/app/_seminar/read-seminar'
import { SeminarFault } from '@/components/seminar/seminar-fault'
import { SeminarFrame } from '@/components/seminar/seminar-frame'
import type { Locale } from '@/i18n/routing'
import { refusedBy } from '@/lib/seminar/form-said'
import { getWork } from '@/server/content/load-work'
import { findPlaced } from '@/server/moderation/find-placed'
import { listFlagged } from '@/server/moderation/list-flagged'
import { listLog } from '@/server/moderation/list-log'
import { listMembers } from '@/server/seminar/list-members'
import { FlaggedNote } from './_components/flagged-note'
import { ModerationLog } from './_components/moderation-log'

interface ModerationPageProps {
  params: Promise<{ locale: Locale; seminar: string }>
  searchParams: Promise<SeminarQuery>
}

export async function generateMetadata({ params }: ModerationPageProps): Promise<Metadata> {
  const { locale, seminar } = await params
  return seminarMetadata('moderation', locale, seminar)
}

/** For those who moderate: what was flagged. For teachers also what was done. */
export default async function ModerationPage({ params, searchParams }: ModerationPageProps) {
  const { locale, seminar: id } = await params
  setRequestLocale(locale)
  const t = await getTranslations('seminars.moderation')
  const { viewer, seminar } = await readOwnSeminar(id)
  if (seminar.me.role === 'student') notFound()
  const { said } = await readSaid(await searchParams)
  const { work } = await getWork(seminar.work)
  const flagged = await listFlagged({ viewer, id })
  const log = seminar.me.role === 'teacher' ? (await listLog({ viewer, id })).items : null
  const refused = refusedBy(said, 'moderate')
  return (
    <SeminarFrame
      part="moderation"
      seminar={seminar}
      title={work.title[locale].text}
      locale={locale}
      said={said}
    >
      {refused?.field === null && <SeminarFault said={refused} />}
      <section className="sheet-section" aria-labelledby="flagged">
        <h2 id="flagged">{t('flagged')}</h2>
        {flagged.items.length === 0 ? (
          <p className="told-count">{t('none')}</p>
        ) : (
          <ul className="flagged-list">
            {flagged.items.map((item) => (
              <FlaggedNote key={item.annotation.id} item={item} seminar={id} said={refused} locale={locale} />
            ))}
          </ul>
        )}
      </section>
      {log !== null && (
        <ModerationLog
          entries={log}
          members={(await listMembers({ viewer, id })).items}
          placed={await findPlaced(viewer, log)}
          locale={locale}
        />
      )}
    </SeminarFrame>
  )
}
