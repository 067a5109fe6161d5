import { useTranslations } from 'next-intl'

/** After a message was asked for: the same words for every address. `isKept`: no mail goes out, and it was written down. */
export function MailSent({ email, hours, isKept }: { email: string; hours: number; isKept: boolean }) {
  const t = useTranslations('account.mail')
  const words = { email: () => <b className="account-address">{email}</b> }
  return (
    <div className="account-sent" role="status">
      <h2>{t(isKept ? 'keptTitle' : 'title')}</h2>
      <p>{t.rich(isKept ? 'kept' : 'text', words)}</p>
      <p>{t('life', { hours })}</p>
      {!isKept && <p className="account-hint">{t('missing')}</p>}
    </div>
  )
}
