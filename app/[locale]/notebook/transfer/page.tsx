import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import { pageMetadata } from '@/app/_metadata/page-metadata'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import { PageLink } from '@/components/site/page-link'
import { pickMessages } from '@/i18n/pick-messages'
import type { Locale } from '@/i18n/routing'
import { readNotebookAddress, writeNotebookAddress } from '@/lib/notebook/notebook-address'
import type { AddressQuery } from '@/lib/search/search-address'
import { findAccount } from '@/server/account/find-account'
import { listWorks } from '@/server/content/load-work'
import { findViewer } from '@/server/session/find-viewer'
import { DeleteForm } from './_components/delete-form'
import { ExportChoices } from './_components/export-choices'
import { ExportForm } from './_components/export-form'
import { ImportBox } from './_components/import-box'
import { TransferSection } from './_components/transfer-section'

interface TransferPageProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<AddressQuery>
}

export async function generateMetadata({ params }: TransferPageProps): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'portable' })
  const head = pageMetadata({ page: '/notebook/transfer', locale, title: t('title'), description: t('lead') })
  return { ...head, robots: { index: false } }
}

/** A reader's notes out of here and in: export for a filter that the address may hold, import, everything, nothing. */
export default async function TransferPage({ params, searchParams }: TransferPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('portable')
  const { filter } = readNotebookAddress(await searchParams)
  const account = await findAccount((await findViewer(await headers())).viewer)
  const works = (await listWorks()).map(({ id, title }) => ({ id, title: title[locale].text }))
  return (
    <>
      <SkipLink />
      <SiteBar
        here="/notebook/transfer"
        query={writeNotebookAddress({ filter, sort: 'place', cursor: null })}
        locale={locale}
      />
      <main id="main" className="sheet-page transfer">
        <header className="sheet-header">
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </header>
        <NextIntlClientProvider messages={await pickMessages('portable', 'errors')}>
          <TransferSection name="export">
            <ExportForm locale={locale}>
              <ExportChoices works={works} filter={filter} />
            </ExportForm>
          </TransferSection>
          <TransferSection name="import">
            <p className="transfer-aside needs-script">{t('noScript')}</p>
            <ImportBox titles={Object.fromEntries(works.map(({ id, title }) => [id, title]))} />
          </TransferSection>
          <TransferSection name="take">
            <a className="button" href={`/api/everything?locale=${locale}`} download>
              {t('take.submit')}
            </a>
            <p className="transfer-aside">{t('take.note')}</p>
          </TransferSection>
          <TransferSection name="delete">
            <p className="transfer-aside">{t('delete.keep')}</p>
            {account === null ? (
              <>
                <p className="transfer-aside needs-script">{t('noScript')}</p>
                <DeleteForm />
              </>
            ) : (
              <PageLink to="/account" locale={locale} fragment="account-delete" className="button quiet">
                {t('delete.account')}
              </PageLink>
            )}
          </TransferSection>
        </NextIntlClientProvider>
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
