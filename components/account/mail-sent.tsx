import { useTranslations } from 'next-intl'

/** After a message was asked for: the same words for every address. */
export function MailSent({ email, hours, isKept }: { email: string; hours: number; isKept: boolean }) {
  const t = useTranslations('account.mail')
  return (
    <div className="account-sent" role="status">
      <h2>{t('title')}</h2>
      <p>{t.rich('text', { email: () => <b className="account-address">{email}</b> })}</p>
      <p>{t('life', { hours })}</p>
      <p className="account-hint">{isKept ? t('kept') : t('missing')}</p>
    </div>
  )
}
