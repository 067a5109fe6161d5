import { useTimeZone, useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import { SeminarSection } from '@/components/seminar/seminar-section'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { writeSeminarQuery } from '@/lib/seminar/reading-query'
import type { Member } from '@/lib/seminar/member'
import type { ModerationEntry } from '@/lib/seminar/moderation'
import { ROLES } from '@/lib/seminar/role'
import type { Seminar } from '@/lib/seminar/seminar'

interface ModerationLogProps {
  entries: readonly ModerationEntry[]
  members: readonly Member[]
  seminar: Seminar
  locale: Locale
}

/** What was done in a seminar by those who moderate it, said in sentences, the latest first. */
export function ModerationLog({ entries, members, seminar, locale }: ModerationLogProps) {
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
                  <PageLink
                    to={readerPage(seminar.work)}
                    query={writeSeminarQuery(seminar.id, entry.annotation)}
                    locale={locale}
                  >
                    {t('see')}
                  </PageLink>
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
