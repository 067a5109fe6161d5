import { useTranslations } from 'next-intl'
import { AccountForm } from '@/components/account/account-form'
import { FormFault } from '@/components/account/form-fault'
import { TextField } from '@/components/account/text-field'
import { PageLink } from '@/components/site/page-link'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { isRefused, type FormSaid } from '@/lib/account/form-said'
import type { Annotation } from '@/lib/annotation/annotation'
import { noteAddress } from '@/lib/annotation/note-address'
import type { FlaggedList } from '@/lib/seminar/moderation'
import { SEMINAR_LIMITS } from '@/lib/seminar/limits'

interface PublicFlagsProps {
  items: FlaggedList['items']
  said: FormSaid | null
  locale: Locale
}

/** Public notes that readers asked the host to look at, with what may be done about each. */
export function PublicFlags({ items, said, locale }: PublicFlagsProps) {
  const t = useTranslations('account.host')
  return (
    <>
      <h3 className="host-teachers">{t('flagged', { count: items.length })}</h3>
      {isRefused(said) && <FormFault said={said} id="public-note-fault" />}
      {items.length > 0 && (
        <ul className="session-list">
          {items.map(({ annotation, flags }) => (
            <li key={annotation.id}>
              <div>
                <FlaggedNote annotation={annotation} locale={locale} />
                <ul className="host-errors">
                  {flags.map(({ reason, at }) => (
                    <li key={at}>{reason}</li>
                  ))}
                </ul>
                <Deeds id={annotation.id} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function FlaggedNote({ annotation, locale }: { annotation: Annotation; locale: Locale }) {
  const t = useTranslations('account.host')
  const { author, body, work } = annotation
  const text = body?.text ?? t('wordless')
  return (
    <p>
      <span lang={body?.lang}>{t('flaggedBy', { author: author.name ?? t('nameless'), text })}</span>{' '}
      <PageLink to={readerPage(work)} locale={locale} query={noteAddress(annotation)}>
        {t('open')}
      </PageLink>
    </p>
  )
}

function Deeds({ id }: { id: string }) {
  const t = useTranslations('account.host')
  return (
    <>
      <AccountForm action="public-note" hidden={{ id, deed: 'hide' }}>
        <TextField
          form={`hide-${id}`}
          name="reason"
          label={t('reason')}
          autoComplete="off"
          maxLength={SEMINAR_LIMITS.reason}
          said={null}
        />
        <button type="submit" className="button quiet">
          {t('hide')}
        </button>
      </AccountForm>
      <AccountForm action="public-note" hidden={{ id, deed: 'dismiss' }} className="inline">
        <button type="submit" className="button quiet">
          {t('dismiss')}
        </button>
      </AccountForm>
    </>
  )
}
