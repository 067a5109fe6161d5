import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { v7 } from 'uuid'
import { pageMetadata } from '@/app/_metadata/page-metadata'
import { readSaid, readWord, type SeminarQuery } from '@/app/_seminar/read-said'
import { PageLink } from '@/components/site/page-link'
import { SeminarsFrame } from '@/components/seminar/seminars-frame'
import type { Locale } from '@/i18n/routing'
import { refusedBy } from '@/lib/seminar/form-said'
import { findAccount } from '@/server/account/find-account'
import { listWorks } from '@/server/content/load-work'
import { listSeminars } from '@/server/seminar/list-seminars'
import { whyNotOpen } from '@/server/seminar/why-not-open'
import { WayToOpen } from '../_components/way-to-open'
import { NewSeminarForm } from './_components/new-seminar-form'

interface NewSeminarPageProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<SeminarQuery>
}

export async function generateMetadata({ params }: NewSeminarPageProps): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'seminars.new' })
  const head = pageMetadata({ page: '/seminars/new', locale, title: t('title'), description: t('lead') })
  return { ...head, robots: { index: false, follow: false } }
}

/** To open a seminar, from nothing or from an earlier one; for whoever may not, what to do. */
export default async function NewSeminarPage({ params, searchParams }: NewSeminarPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('seminars')
  const query = await searchParams
  const { viewer, said } = await readSaid(query)
  const closed = viewer === null ? 'account-needed' : await whyNotOpen(viewer)
  const asked = readWord(query, 'from')
  const { items } = await listSeminars({ viewer })
  const mine = items.filter(({ me }) => me.role === 'teacher')
  const from = mine.find(({ id }) => id === asked) ?? null
  return (
    <SeminarsFrame
      page="/seminars/new"
      query={from === null ? '' : `?from=${from.id}`}
      locale={locale}
      isGate={closed === null}
      title={t('new.title')}
      lead={
        <>
          <p>{t('new.lead')}</p>
          {from !== null && <p>{t('new.from', { name: from.name })}</p>}
          {from === null && closed === null && mine.length > 0 && (
            <div className="seminar-earlier">
              <h2>{t('new.start')}</h2>
              <p>{t('new.startText')}</p>
              <ul>
                {mine.map(({ id, name, lang }) => (
                  <li key={id}>
                    <PageLink to="/seminars/new" query={`?from=${id}`} locale={locale} lang={lang}>
                      {name}
                    </PageLink>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      }
    >
      {closed === null ? (
        <NewSeminarForm
          id={v7()}
          works={await listWorks()}
          from={from}
          name={(await findAccount(viewer))?.name ?? ''}
          said={refusedBy(said, 'open')}
          locale={locale}
        />
      ) : (
        <WayToOpen closed={closed} locale={locale} />
      )}
    </SeminarsFrame>
  )
}
