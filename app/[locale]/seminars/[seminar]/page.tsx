import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { pageAddress } from '@/app/_metadata/absolute-address'
import { readSaid, type SeminarQuery } from '@/app/_seminar/read-said'
import { readOwnSeminar, seminarMetadata } from '@/app/_seminar/read-seminar'
import { Invitation } from '@/components/seminar/invitation'
import { SeminarFrame } from '@/components/seminar/seminar-frame'
import type { Locale } from '@/i18n/routing'
import { getWork } from '@/server/content/load-work'
import { describeSeminar } from '@/server/seminar/describe-seminar'
import { noteVisit } from '@/server/seminar/note-visit'
import { BusyStrip } from './_components/busy-strip'
import { FreshNotes } from './_components/fresh-notes'
import { OpenQuestions } from './_components/open-questions'
import { PseudonymNotice } from './_components/pseudonym-notice'

interface SeminarPageProps {
  params: Promise<{ locale: Locale; seminar: string }>
  searchParams: Promise<SeminarQuery>
}

export async function generateMetadata({ params }: SeminarPageProps): Promise<Metadata> {
  const { locale, seminar } = await params
  return seminarMetadata('overview', locale, seminar)
}

/** A seminar at a glance: where there is talk, what is new, what waits for an answer, and how to join. */
export default async function SeminarOverviewPage({ params, searchParams }: SeminarPageProps) {
  const { locale, seminar: id } = await params
  setRequestLocale(locale)
  const t = await getTranslations('seminars')
  const { viewer, seminar } = await readOwnSeminar(id)
  const { said } = await readSaid(await searchParams)
  await noteVisit({ viewer, id })
  const summary = await describeSeminar({ viewer, id })
  const { work } = await getWork(seminar.work)
  const { join, lang } = seminar
  return (
    <SeminarFrame
      part="overview"
      seminar={seminar}
      title={work.title[locale].text}
      locale={locale}
      said={said}
    >
      {seminar.pseudonyms && <PseudonymNotice me={seminar.me} />}
      {seminar.description !== '' && (
        <p className="seminar-description" lang={lang}>
          {seminar.description}
        </p>
      )}
      <BusyStrip seminar={seminar} paragraphs={summary.paragraphs} locale={locale} />
      <div className="seminar-columns">
        <OpenQuestions summary={summary} locale={locale} />
        <FreshNotes summary={summary} locale={locale} />
      </div>
      {join !== null && seminar.archivedAt === null && (
        <section className="seminar-joining" aria-labelledby="joining">
          <h2 id="joining">{t('invite.title')}</h2>
          <Invitation
            seminar={seminar}
            keys={join}
            link={pageAddress({ pathname: '/join/[link]', params: { link: join.link } }, lang)}
            joinPage={pageAddress('/join', lang)}
            locale={locale}
            canRenew
          />
        </section>
      )}
    </SeminarFrame>
  )
}
