import { useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import { SeminarDates } from '@/components/seminar/seminar-dates'
import { SeminarFault } from '@/components/seminar/seminar-fault'
import { SeminarField } from '@/components/seminar/seminar-field'
import { SeminarForm } from '@/components/seminar/seminar-form'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { writeNext } from '@/lib/account/safe-next'
import type { SeminarRefused } from '@/lib/seminar/form-said'
import { SEMINAR_LIMITS } from '@/lib/seminar/limits'
import { writeSeminarQuery } from '@/lib/seminar/reading-query'
import type { JoinKey, JoinPreview } from '@/lib/seminar/seminar'

interface JoinPreviewProps {
  preview: JoinPreview
  joinKey: JoinKey
  /** The path of this page, to come back to. */
  here: string
  /** The work’s title in the language of the page. */
  title: string
  /** How the viewer is called elsewhere. */
  name: string
  isVisitor: boolean
  said: SeminarRefused | null
  locale: Locale
}

/** What one would join, and how one would appear there; then the name, and the way in. */
export function JoinPreviewSheet(props: JoinPreviewProps) {
  const { preview, joinKey, here, title, name, isVisitor, said, locale } = props
  const t = useTranslations('join')
  const languages = useTranslations('seminars.heldIn')
  const { startsOn, endsOn, lang, teachers, pseudonyms, description } = preview
  return (
    <>
      <dl className="join-facts">
        <div>
          <dt>{t('work')}</dt>
          <dd>{title}</dd>
        </div>
        <div>
          <dt>{t('teachers', { count: teachers.length })}</dt>
          <dd>{teachers.join(', ')}</dd>
        </div>
        {(startsOn ?? endsOn) !== null && (
          <div>
            <dt>{t('dates')}</dt>
            <dd>
              <SeminarDates startsOn={startsOn} endsOn={endsOn} locale={locale} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('lang')}</dt>
          <dd>{languages(lang)}</dd>
        </div>
      </dl>
      {description !== '' && (
        <p className="seminar-description" lang={lang}>
          {description}
        </p>
      )}
      <JoinAnswer preview={preview} here={here} locale={locale} />
      {preview.admits && !preview.joined && (
        <>
          <div className="join-names">
            <h2>{t('namesTitle')}</h2>
            <p>{t(pseudonyms ? 'pseudonyms' : 'names')}</p>
          </div>
          <SeminarForm action="join" hidden={{ ...joinKey }}>
            {said !== null && said.field === null && <SeminarFault said={said} />}
            <SeminarField
              form="join"
              name="displayName"
              label={t('name')}
              value={name}
              hint={t(`nameHint.${pseudonyms ? 'yes' : 'no'}`)}
              said={said}
              maxLength={SEMINAR_LIMITS.displayName}
              autoComplete="name"
              required
            />
            <button type="submit" className="button account-main">
              {t('submit')}
            </button>
            {isVisitor && <p className="account-hint">{t('visitor')}</p>}
          </SeminarForm>
        </>
      )}
    </>
  )
}

/** For whoever is in it already, and whoever may not join as they are: what to do. */
function JoinAnswer({ preview, here, locale }: Pick<JoinPreviewProps, 'preview' | 'here' | 'locale'>) {
  const t = useTranslations('join')
  const seminars = useTranslations('seminars')
  const { id, work, joined, refused } = preview
  if (joined) {
    return (
      <>
        <p className="seminar-notice">{t('joined')}</p>
        <p className="account-buttons">
          <PageLink
            to={readerPage(work)}
            query={writeSeminarQuery(id)}
            locale={locale}
            className="button account-main"
          >
            {seminars('read')}
          </PageLink>
          <PageLink
            to={{ pathname: '/seminars/[seminar]', params: { seminar: id } }}
            locale={locale}
            className="button quiet"
          >
            {t('toSeminar')}
          </PageLink>
        </p>
      </>
    )
  }
  if (refused === 'join-refused') return <SeminarFault said={{ fault: refused, wait: null }} />
  if (refused === null) return null
  return (
    <>
      <p className="seminar-notice">{t('account')}</p>
      <p className="account-buttons">
        <PageLink to="/sign-up" query={writeNext(here)} locale={locale} className="button account-main">
          {t('signUp')}
        </PageLink>
        <PageLink to="/sign-in" query={writeNext(here)} locale={locale} className="button quiet">
          {t('signIn')}
        </PageLink>
      </p>
    </>
  )
}
