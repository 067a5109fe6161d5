import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/routing'
import type { Installation } from '@/server/host/describe-installation'

/** The installation in figures. */
export function InstallationState({ installation, locale }: { installation: Installation; locale: Locale }) {
  const t = useTranslations('account.host')
  const { version, address, healthy, faults, database, disk, sendsMail, counts } = installation
  const number = new Intl.NumberFormat(locale)
  const rows = [
    [t('version'), version],
    [t('address'), address],
    [t('state'), healthy ? t('healthy') : faults.join('; ')],
    [t('database'), `${database.file} (${megabytes(database.size, locale)})`],
    [t('disk'), t('free', { free: megabytes(disk.free, locale), total: megabytes(disk.total, locale) })],
    [t('mail'), sendsMail ? t('mailSent') : t('mailKept')],
    [t('works'), number.format(counts.works)],
    [t('accounts'), number.format(counts.accounts)],
    [t('visitors'), number.format(counts.visitors)],
    [t('notes'), number.format(counts.notes)],
    [t('sessions'), number.format(counts.sessions)],
  ] as const
  return (
    <section className="sheet-section" aria-labelledby="host-state">
      <h2 id="host-state">{t('installation')}</h2>
      <dl className="host-figures">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A size as people read it, in their language. */
function megabytes(bytes: number, locale: Locale): string {
  const isLarge = bytes >= 1e9
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'gigabyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / (isLarge ? 1e9 : 1e6))
}
