'use client'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { accountPath, type AccountPage } from '@/lib/account/account-paths'
import { writeNext } from '@/lib/account/safe-next'

/** That something takes an account, and the ways to one; from there one comes back to where one reads. */
export function AccountWays({ what }: { what: 'write' | 'reply' }) {
  const t = useTranslations('company.account')
  const locale = useLocale()
  const wayTo = (page: AccountPage) => {
    return (words: ReactNode) => (
      <a href={accountPath(page, locale) + writeNext(location.pathname + location.search)}>{words}</a>
    )
  }
  return <p className="account-ways-here">{t.rich(what, { in: wayTo('/sign-in'), up: wayTo('/sign-up') })}</p>
}
