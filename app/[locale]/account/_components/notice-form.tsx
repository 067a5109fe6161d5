import { useTranslations } from 'next-intl'
import { AccountForm } from '@/components/account/account-form'
import { MAIL_CHOICES } from '@/lib/inbox/notice-mail'
import type { Profile } from '@/server/account/find-account'
import { AccountSection } from './account-section'

/** Whether a mail tells that something is in the inbox; nobody is sent one who did not ask. */
export function NoticeForm({ account }: { account: Profile }) {
  const t = useTranslations('account.notices')
  return (
    <AccountSection name="notices">
      <p>{t('text')}</p>
      <AccountForm action="notices">
        <fieldset className="account-choice">
          <legend>{t('legend')}</legend>
          {MAIL_CHOICES.map((choice) => (
            <label className="account-check" key={choice}>
              <input type="radio" name="mail" value={choice} defaultChecked={account.noticeMail === choice} />
              <span>{t(choice)}</span>
            </label>
          ))}
        </fieldset>
        {!account.isVerified && <p className="account-hint">{t('unverified')}</p>}
        <button type="submit" className="button account-main">
          {t('submit')}
        </button>
      </AccountForm>
    </AccountSection>
  )
}
