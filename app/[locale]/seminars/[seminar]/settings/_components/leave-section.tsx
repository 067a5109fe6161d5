import { useTranslations } from 'next-intl'
import { ChoiceField } from '@/components/seminar/choice-field'
import { SeminarFault } from '@/components/seminar/seminar-fault'
import { SeminarForm } from '@/components/seminar/seminar-form'
import { SeminarSection } from '@/components/seminar/seminar-section'
import type { SeminarRefused } from '@/lib/seminar/form-said'

interface LeaveSectionProps {
  seminar: string
  /** The only teacher stays. */
  isLastTeacher: boolean
  said: SeminarRefused | null
}

/** To leave a seminar, with or without what one has written there. */
export function LeaveSection({ seminar, isLastTeacher, said }: LeaveSectionProps) {
  const t = useTranslations('seminars.settings')
  return (
    <SeminarSection id="leave" title={t('leave')}>
      {isLastTeacher ? (
        <p>{t('lastTeacher')}</p>
      ) : (
        <>
          <p>{t('leaveText')}</p>
          {said && <SeminarFault said={said} />}
          <SeminarForm action={`seminars/${seminar}/leave`}>
            <ChoiceField
              name="notes"
              legend={t('leaveNotes')}
              value={said?.values['notes'] ?? 'keep'}
              choices={[
                { value: 'keep', label: t('leaveKeep') },
                { value: 'withdraw', label: t('leaveWithdraw') },
              ]}
            />
            <button type="submit" className="button danger account-main">
              {t('leaveSubmit')}
            </button>
          </SeminarForm>
        </>
      )}
    </SeminarSection>
  )
}
