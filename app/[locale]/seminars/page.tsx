import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { pageMetadata } from '@/app/_metadata/page-metadata'
import { readSaid, type SeminarQuery } from '@/app/_seminar/read-said'
import { CodeForm } from '@/components/seminar/code-form'
import { SeminarSection } from '@/components/seminar/seminar-section'
import { SeminarsFrame } from '@/components/seminar/seminars-frame'
import type { Locale } from '@/i18n/routing'
import { listWorks } from '@/server/content/load-work'
import { listSeminars } from '@/server/seminar/list-seminars'
import { whyNotOpen } from '@/server/seminar/why-not-open'
import { SeminarEntry } from './_components/seminar-entry'
import { WayToOpen } from './_components/way-to-open'

interface SeminarsPageProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<SeminarQuery>
}

/** Whose seminars it shows depends on who asks: nothing for a search engine. */
export async function generateMetadata({ params }: SeminarsPageProps): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'seminars' })
  const head = pageMetadata({ page: '/seminars', locale, title: t('title'), description: t('lead') })
  return { ...head, robots: { index: false, follow: false } }
}

/** The seminars of the reader, and the ways into others. */
export default async function SeminarsPage({ params, searchParams }: SeminarsPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('seminars')
  const { viewer, said } = await readSaid(await searchParams)
  const { items } = await listSeminars({ viewer })
  const closed = viewer === null ? 'account-needed' : await whyNotOpen(viewer)
  const titles = new Map((await listWorks()).map(({ id, title }) => [id, title[locale].text]))
  const lists = [
    { id: 'mine', seminars: items.filter(({ archivedAt }) => archivedAt === null) },
    { id: 'archive', seminars: items.filter(({ archivedAt }) => archivedAt !== null) },
  ] as const
  return (
    <SeminarsFrame page="/seminars" locale={locale} title={t('title')} lead={<p>{t('lead')}</p>}>
      {said?.form === 'leave' && said.fault === null && (
        <p className="account-note" role="status">
          {t('done.leave')}
        </p>
      )}
      {items.length === 0 && <p className="seminar-none">{t('none')}</p>}
      {lists.map(
        ({ id, seminars }) =>
          seminars.length > 0 && (
            <section key={id} className="seminar-list" aria-labelledby={id}>
              <h2 id={id}>{t(id)}</h2>
              <ul>
                {seminars.map((seminar) => (
                  <SeminarEntry
                    key={seminar.id}
                    seminar={seminar}
                    title={titles.get(seminar.work) ?? seminar.work}
                    locale={locale}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      <SeminarSection id="code" title={t('way.join')}>
        <CodeForm code="" said={null} locale={locale} />
      </SeminarSection>
      <WayToOpen closed={closed} locale={locale} />
    </SeminarsFrame>
  )
}
