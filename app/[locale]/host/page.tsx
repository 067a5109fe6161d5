import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { accountMetadata } from '@/app/_account/account-metadata'
import { readAsked, type AccountQuery } from '@/app/_account/read-asked'
import { AccountFrame } from '@/components/account/account-frame'
import type { Locale } from '@/i18n/routing'
import { mayHost } from '@/lib/account/permissions'
import { findAccount } from '@/server/account/find-account'
import { describeInstallation } from '@/server/host/describe-installation'
import { hasHost } from '@/server/host/host-code'
import { readSettings } from '@/server/host/settings'
import { listHostLog } from '@/server/host/list-host-log'
import { listPublicFlags } from '@/server/host/list-public-flags'
import { findPlaced } from '@/server/moderation/find-placed'
import { listTeachers } from '@/server/host/teachers'
import { HostCodeForm } from './_components/host-code-form'
import { InstallationState } from './_components/installation-state'
import { PublicLayer } from './_components/public-layer'
import { RecentErrors } from './_components/recent-errors'
import { SeminarSettings } from './_components/seminar-settings'

interface HostPageProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<AccountQuery>
}

export async function generateMetadata({ params }: HostPageProps): Promise<Metadata> {
  return accountMetadata('/host', (await params).locale)
}

/** For the host alone: how the installation is, and what they decide. Before there is one: the way to become it. */
export default async function HostPage({ params, searchParams }: HostPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('account')
  const { viewer, said } = await readAsked(await searchParams, [
    ...(['host-code', 'settings', 'teacher', 'public-note'] as const),
  ])
  const account = await findAccount(viewer)
  if (viewer === null || !mayHost(account)) {
    if (await hasHost()) notFound()
    return (
      <AccountFrame
        page="/host"
        locale={locale}
        isGate
        title={t('code.title')}
        lead={<p>{t('code.lead')}</p>}
      >
        <HostCodeForm said={said?.form === 'host-code' ? said : null} account={account} />
      </AccountFrame>
    )
  }
  const [installation, settings, teachers] = [
    await describeInstallation(),
    await readSettings(),
    await listTeachers(),
  ]
  const [flagged, log] = [await listPublicFlags(viewer), await listHostLog()]
  const placed = await findPlaced(viewer, log.items)
  return (
    <AccountFrame page="/host" locale={locale} title={t('host.title')} lead={<p>{t('host.lead')}</p>}>
      {said?.fault === null && (
        <p className="account-note" role="status">
          {t('host.saved')}
        </p>
      )}
      <InstallationState installation={installation} locale={locale} />
      <SeminarSettings settings={settings} teachers={teachers} said={said} />
      <PublicLayer
        settings={settings}
        flagged={flagged}
        log={log}
        placed={placed}
        said={said}
        locale={locale}
      />
      <RecentErrors errors={installation.errors} locale={locale} />
    </AccountFrame>
  )
}
