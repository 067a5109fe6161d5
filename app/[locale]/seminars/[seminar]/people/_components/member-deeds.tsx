import { useTranslations } from 'next-intl'
import { SeminarForm } from '@/components/seminar/seminar-form'
import { SEMINAR_LIMITS } from '@/lib/seminar/limits'
import type { Member } from '@/lib/seminar/member'
import { ROLES } from '@/lib/seminar/role'

/** What a teacher may do with a member: one form for each thing, so that each button is a deed. */
export function MemberDeeds({ seminar, member }: { seminar: string; member: Member }) {
  const t = useTranslations('seminars.people')
  const roles = useTranslations('seminars.role')
  const { id, role, mine, known } = member
  const state = known?.state ?? 'active'
  const action = `seminars/${seminar}/members/${id}`
  if (state === 'left') return null
  return (
    <details className="member-deeds">
      <summary>{t.rich('change', { name: () => <span className="unseen"> {member.name}</span> })}</summary>
      <div>
        {state !== 'removed' && (
          <SeminarForm action={action} className="member-role">
            <div className="account-field">
              <label htmlFor={`role-${id}`}>{t('roleLabel')}</label>
              <select id={`role-${id}`} name="deed" defaultValue={role}>
                {ROLES.map((one) => (
                  <option key={one} value={one}>
                    {roles(one)}
                  </option>
                ))}
              </select>
            </div>
            <button type="submit" className="button quiet">
              {t('roleSubmit')}
            </button>
            <p className="account-hint">{t('roleHint')}</p>
          </SeminarForm>
        )}
        {!mine && (
          <SeminarForm action={action} className="member-state">
            <div className="account-field">
              <label htmlFor={`reason-${id}`}>{t('reason')}</label>
              <input
                id={`reason-${id}`}
                name="reason"
                maxLength={SEMINAR_LIMITS.reason}
                autoComplete="off"
                aria-describedby={`reason-${id}-hint`}
              />
              <p className="account-hint" id={`reason-${id}-hint`}>
                {t('reasonHint')}
              </p>
            </div>
            <p className="account-buttons">
              {state === 'active' ? (
                <button type="submit" name="deed" value="suspended" className="button quiet">
                  {t('suspend')}
                </button>
              ) : (
                <button type="submit" name="deed" value="active" className="button quiet">
                  {t(state === 'removed' ? 'readmit' : 'reinstate')}
                </button>
              )}
              {state !== 'removed' && (
                <button type="submit" name="deed" value="removed" className="button danger">
                  {t('remove')}
                </button>
              )}
            </p>
            {state !== 'removed' && <p className="account-hint">{t('removeHint')}</p>}
          </SeminarForm>
        )}
      </div>
    </details>
  )
}
