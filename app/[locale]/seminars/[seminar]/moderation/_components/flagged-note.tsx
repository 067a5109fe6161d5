import { useTranslations } from 'next-intl'
import { FlaggedItem } from '@/components/seminar/flagged-item'
import { SeminarField } from '@/components/seminar/seminar-field'
import { SeminarForm } from '@/components/seminar/seminar-form'
import type { Locale } from '@/i18n/routing'
import type { SeminarRefused } from '@/lib/seminar/form-said'
import { SEMINAR_LIMITS } from '@/lib/seminar/limits'
import type { FlaggedList } from '@/lib/seminar/moderation'

interface FlaggedNoteProps {
  item: FlaggedList['items'][number]
  seminar: string
  said: SeminarRefused | null
  locale: Locale
}

/** What members asked to be looked at, why, and what may be done with it. */
export function FlaggedNote({ item, seminar, said, locale }: FlaggedNoteProps) {
  const t = useTranslations('seminars.moderation')
  const { id, hidden } = item.annotation
  const refused = said?.values['annotation'] === id ? said : null
  const action = `seminars/${seminar}/flagged`
  return (
    <FlaggedItem
      item={item}
      locale={locale}
      why={<h3>{t('why')}</h3>}
      hidden={(reason) => t('hidden', { reason })}
    >
      <SeminarForm action={action} hidden={{ annotation: id, deed: 'keep' }} className="inline">
        <button type="submit" className="button quiet">
          {t('keep')}
        </button>
      </SeminarForm>
      {hidden !== null ? (
        <SeminarForm action={action} hidden={{ annotation: id, deed: 'show' }} className="inline">
          <button type="submit" className="button quiet">
            {t('show')}
          </button>
        </SeminarForm>
      ) : (
        <details className="member-deeds" open={refused !== null}>
          <summary>{t('hideOpen')}</summary>
          <SeminarForm action={action} hidden={{ annotation: id, deed: 'hide' }}>
            <SeminarField
              form={`hide-${id}`}
              name="reason"
              label={t('reason')}
              hint={t('reasonHint')}
              said={refused}
              maxLength={SEMINAR_LIMITS.reason}
              required
            />
            <button type="submit" className="button danger">
              {t('hide')}
            </button>
          </SeminarForm>
        </details>
      )}
    </FlaggedItem>
  )
}
