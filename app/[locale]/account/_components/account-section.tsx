import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'

/** A part of an account's page: its name beside what it holds. */
export function AccountSection({
  name,
  children,
}: {
  name: 'profile' | 'notices' | 'sessions' | 'password' | 'data' | 'delete'
  children: ReactNode
}) {
  const t = useTranslations('account.section')
  return (
    <section className="sheet-section" aria-labelledby={`account-${name}`}>
      <h2 id={`account-${name}`}>{t(name)}</h2>
      <div className="account-body">{children}</div>
    </section>
  )
}
