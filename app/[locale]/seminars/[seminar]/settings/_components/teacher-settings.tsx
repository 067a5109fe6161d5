import { useTranslations } from 'next-intl'
import { pageAddress } from '@/app/_metadata/absolute-address'
import { Invitation } from '@/components/seminar/invitation'
import { SeminarFault } from '@/components/seminar/seminar-fault'
import { SeminarFields } from '@/components/seminar/seminar-fields'
import { SeminarForm } from '@/components/seminar/seminar-form'
import { SeminarSection } from '@/components/seminar/seminar-section'
import { PageLink } from '@/components/site/page-link'
import type { Locale } from '@/i18n/routing'
import { refusedBy, type SeminarSaid } from '@/lib/seminar/form-said'
import type { Seminar } from '@/lib/seminar/seminar'

interface TeacherSettingsProps {
  seminar: Seminar
  said: SeminarSaid | null
  locale: Locale
}

/** What a teacher decides of a seminar: what it is, who may join, whether it is still written in, and what follows it. */
export function TeacherSettings({ seminar, said, locale }: TeacherSettingsProps) {
  const t = useTranslations('seminars.settings')
  const { id, version, join, lang, archivedAt, pseudonyms } = seminar
  const isArchived = archivedAt !== null
  const change = refusedBy(said, 'change')
  const archive = refusedBy(said, 'archive')
  // After a clash the page shows what the seminar is now, not what was typed over it.
  const shown = change?.fault === 'version-clash' ? null : change
  const at = `seminars/${id}`
  return (
    <>
      <SeminarSection id="general" title={t('general')}>
        {change?.field === null && <SeminarFault said={change} />}
        <SeminarForm action={at} hidden={{ version: String(version) }}>
          <SeminarFields form="change" values={seminar} said={shown} />
          <p className="account-hint">{t(`namesFixed.${pseudonyms ? 'yes' : 'no'}`)}</p>
          <button type="submit" className="button account-main">
            {t('save')}
          </button>
        </SeminarForm>
      </SeminarSection>
      {join !== null && !isArchived && (
        <SeminarSection id="joining" title={t('joining')}>
          <Invitation
            seminar={seminar}
            keys={join}
            link={pageAddress({ pathname: '/join/[link]', params: { link: join.link } }, lang)}
            joinPage={pageAddress('/join', lang)}
            locale={locale}
          />
          <p>{t('joiningText')}</p>
          <SeminarForm action={`${at}/keys`} className="inline">
            <button type="submit" className="button quiet">
              {t('renew')}
            </button>
          </SeminarForm>
        </SeminarSection>
      )}
      <SeminarSection id="clone" title={t('clone')}>
        <p>{t('cloneText')}</p>
        <p className="account-buttons">
          <PageLink to="/seminars/new" query={`?from=${id}`} locale={locale} className="button quiet">
            {t('cloneSubmit')}
          </PageLink>
        </p>
      </SeminarSection>
      <SeminarSection id="archive" title={t('archive')}>
        {archive && <SeminarFault said={archive} />}
        <p>{t(isArchived ? 'unarchiveText' : 'archiveText')}</p>
        <SeminarForm
          action={`${at}/archive`}
          hidden={{ version: String(version), archived: isArchived ? '0' : '1' }}
          className="inline"
        >
          <button type="submit" className="button quiet">
            {t(isArchived ? 'unarchiveSubmit' : 'archiveSubmit')}
          </button>
        </SeminarForm>
      </SeminarSection>
    </>
  )
}
