import { useTimeZone, useTranslations } from 'next-intl'
import { LogPlace } from '@/components/seminar/log-place'
import { SeminarSection } from '@/components/seminar/seminar-section'
import type { Locale } from '@/i18n/routing'
import type { Annotation } from '@/lib/annotation/annotation'
import type { Member } from '@/lib/seminar/member'
import type { ModerationEntry } from '@/lib/seminar/moderation'
import { ROLES } from '@/lib/seminar/role'

interface ModerationLogProps {
  entries: readonly ModerationEntry[]
  members: readonly Member[]
  /** What of what they are about is still there. */
  placed: ReadonlyMap<string, Pick<Annotation, 'id' | 'work' | 'layer'>>
  locale: Locale
}

/** What was done in a seminar by those who moderate it, said in sentences, the latest first. */
export function ModerationLog({ entries, members, placed, locale }: ModerationLogProps) {
  const t = useTranslations('seminars.moderation')
  const timeZone = useTimeZone()
  const moment = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...{ dateStyle: 'medium', timeStyle: 'short', timeZone },
  })
  return (
    <SeminarSection id="log" title={t('log')}>
      <p className="account-hint">{t(entries.length === 0 ? 'logNone' : 'logText')}</p>
      {entries.length > 0 && (
        <ol className="moderation-log">
          {entries.map((entry) => (
            <li key={entry.id}>
              <time dateTime={entry.at}>{moment.format(new Date(entry.at))}</time>
              <div>
                <Deed entry={entry} members={members} />
                {entry.annotation !== null && (
                  <LogPlace id={entry.annotation} placed={placed} locale={locale} />
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
    </SeminarSection>
  )
}

function Deed({ entry, members }: { entry: ModerationEntry; members: readonly Member[] }) {
  const t = useTranslations('seminars')
  const { kind, actor, member, reason } = entry
  const nameOf = (id: string | null) => members.find((one) => one.id === id)?.name ?? t('people.nameless')
  const role = kind === 'role' ? ROLES.find((one) => one === reason) : undefined
  return (
    <>
      <p>
        {t(`moderation.kind.${kind}`, {
          actor: nameOf(actor),
          member: nameOf(member),
          role: role === undefined ? '' : t(`role.${role}`),
        })}
      </p>
      {reason !== null && role === undefined && (
        <p className="account-hint">{t('moderation.logReason', { reason })}</p>
      )}
    </>
  )
}
