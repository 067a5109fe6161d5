import { getTranslations } from 'next-intl/server'
import { lookUpKey } from '@/app/_seminar/look-up-key'
import { readSaid, type SeminarQuery } from '@/app/_seminar/read-said'
import { CodeForm } from '@/components/seminar/code-form'
import { SeminarFault } from '@/components/seminar/seminar-fault'
import { SeminarsFrame } from '@/components/seminar/seminars-frame'
import { PageLink } from '@/components/site/page-link'
import { pagePath, type PageHref } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { refusedBy, type SeminarRefused } from '@/lib/seminar/form-said'
import type { JoinKey } from '@/lib/seminar/seminar'
import { findAccount } from '@/server/account/find-account'
import { findWork } from '@/server/content/load-work'
import { JoinPreviewSheet } from './join-preview'

interface JoinSheetProps {
  page: PageHref
  /** What the page is asked for by, with its ?. */
  address: string
  query: SeminarQuery
  /** What was typed or followed; null before anything was. */
  joinKey: JoinKey | null
  locale: Locale
}

/** The page of joining, however one came there: where the code is typed, or what it lets into. */
export async function JoinSheet({ page, address, query, joinKey, locale }: JoinSheetProps) {
  const t = await getTranslations('join')
  const { viewer, headers, said } = await readSaid(query)
  const answer = joinKey === null ? null : await lookUpKey(viewer, headers, joinKey)
  if (answer?.preview) {
    const { preview } = answer
    const account = await findAccount(viewer)
    const work = await findWork(preview.work)
    return (
      <SeminarsFrame
        page={page}
        query={address}
        locale={locale}
        isGate
        title={preview.name}
        lang={preview.lang}
        lead={
          <>
            <p>{t('title')}</p>
            <p>
              <PageLink to="/join" locale={locale}>
                {t('other')}
              </PageLink>
            </p>
          </>
        }
      >
        <JoinPreviewSheet
          preview={preview}
          joinKey={joinKey ?? {}}
          here={pagePath(page, locale) + address}
          title={work?.work.title[locale].text ?? preview.work}
          name={account?.name ?? ''}
          isVisitor={account === null}
          said={refusedBy(said, 'join')}
          locale={locale}
        />
      </SeminarsFrame>
    )
  }
  const fault = answer && { fault: answer.fault, wait: answer.wait }
  const typed = joinKey?.code
  const wrong: SeminarRefused | null =
    fault !== null && typed !== undefined ? { form: 'join', field: 'code', values: {}, ...fault } : null
  return (
    <SeminarsFrame
      page={page}
      query={address}
      locale={locale}
      isGate
      title={t('title')}
      lead={<p>{t('lead')}</p>}
    >
      {fault !== null && wrong === null && <SeminarFault said={fault} />}
      <CodeForm code={typed ?? ''} said={wrong} locale={locale} />
    </SeminarsFrame>
  )
}
