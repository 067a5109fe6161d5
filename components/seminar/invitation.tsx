import { useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import { formatJoinCode } from '@/lib/seminar/join-code'
import type { Seminar } from '@/lib/seminar/seminar'
import type { Locale } from '@/i18n/routing'
import { CopyButton } from './copy-button'
import { QrCode } from './qr-code'

interface InvitationProps {
  seminar: Seminar
  keys: { readonly code: string; readonly link: string }
  /** The whole address of the link, and of the page where the code is typed. */
  link: string
  joinPage: string
  locale: Locale
  /** Whether the way to new keys is shown. */
  canRenew?: boolean
}

/** How to join, for teachers to show: the code in large letters, the link, and the code that a camera reads. */
export function Invitation({ seminar, keys, link, joinPage, locale, canRenew = false }: InvitationProps) {
  const t = useTranslations('seminars.invite')
  return (
    <div className="invitation">
      <div className="invitation-words">
        <dl>
          <dt>{t('code')}</dt>
          <dd className="join-code">{formatJoinCode(keys.code)}</dd>
          <dd className="account-hint">{t('where', { address: joinPage.replace(/^https?:\/\//u, '') })}</dd>
          <dt>{t('link')}</dt>
          <dd className="join-link">{link}</dd>
        </dl>
        <div className="invitation-ways">
          <CopyButton text={link} label={t('copy')} copied={t('copied')} failed={t('failed')} />
          {canRenew && (
            <PageLink
              to={{ pathname: '/seminars/[seminar]/settings', params: { seminar: seminar.id } }}
              fragment="joining"
              locale={locale}
            >
              {t('renew')}
            </PageLink>
          )}
        </div>
        <p className="account-hint">{t(seminar.nameOnly ? 'nameOnly' : 'account')}</p>
      </div>
      <QrCode text={link} label={t('qr')} />
    </div>
  )
}
