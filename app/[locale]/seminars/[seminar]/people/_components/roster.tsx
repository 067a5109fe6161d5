import { useTimeZone, useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/routing'
import type { Member } from '@/lib/seminar/member'
import { MemberDeeds } from './member-deeds'

interface RosterProps {
  id: 'here' | 'gone'
  members: readonly Member[]
  seminar: string
  /** Whether the viewer may change members. */
  manages: boolean
  locale: Locale
}

/** Members, each by the name they stand under; to teachers with who that is, and what may be done. */
export function Roster({ id, members, seminar, manages, locale }: RosterProps) {
  const t = useTranslations('seminars.people')
  if (members.length === 0) return null
  return (
    <section className="roster" aria-labelledby={`roster-${id}`}>
      <h2 id={`roster-${id}`}>{t(id)}</h2>
      <ul>
        {members.map((member) => (
          <li key={member.id} id={`member-${member.id}`}>
            <MemberFacts member={member} locale={locale} />
            {manages && <MemberDeeds seminar={seminar} member={member} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function MemberFacts({ member, locale }: { member: Member; locale: Locale }) {
  const t = useTranslations('seminars.people')
  const roles = useTranslations('seminars.role')
  const timeZone = useTimeZone()
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'medium', timeZone })
  const { name, role, mine, known } = member
  const isMasked = known !== null && known.displayName !== name
  return (
    <div className="member">
      <p className="member-name">
        <b>{name ?? t('nameless')}</b>
        {mine && <span className="session-here">{t('me')}</span>}
      </p>
      <dl className="member-facts">
        {isMasked && (
          <div>
            <dt>{t('known')}</dt>
            <dd>{known.displayName ?? t('nameless')}</dd>
          </div>
        )}
        <div>
          <dt className="unseen">{t('role')}</dt>
          <dd data-role={role}>{roles(role)}</dd>
        </div>
        {known !== null && known.state !== 'active' && (
          <div>
            <dt className="unseen">{t('state.active')}</dt>
            <dd className="member-state-word">{t(`state.${known.state}`)}</dd>
          </div>
        )}
        {known !== null && (
          <div>
            <dt>{t('since')}</dt>
            <dd>
              <time dateTime={known.joinedAt}>{day.format(new Date(known.joinedAt))}</time>
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
