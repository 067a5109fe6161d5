'use client'
import { useTranslations } from 'next-intl'
import type { Seminar } from '@/lib/seminar/seminar'
import { AccountWays } from './account-ways'
import { useCompanyHere } from './company-context'

/** Under what name one stands where one reads; or why nothing can be written there. */
export function Standing() {
  const t = useTranslations('company')
  const { here } = useCompanyHere()
  if (here.kind === 'alone') return null
  if (here.kind === 'seminar') return <InSeminar seminar={here.seminar} />
  if (here.standing === 'reads') return <AccountWays what="write" />
  return <p className="company-standing">{t(`standPublic.${here.standing}`)}</p>
}

function InSeminar({ seminar: { me, pseudonyms, archivedAt } }: { seminar: Seminar }) {
  const t = useTranslations('company')
  if (!me.writes) return <p className="company-standing">{t(archivedAt ? 'archived' : 'suspended')}</p>
  const isUnder = pseudonyms && me.name !== me.displayName
  return (
    <p className="company-standing">
      {t(isUnder ? 'standUnder' : 'standAs', { name: me.name ?? me.displayName })}
    </p>
  )
}
