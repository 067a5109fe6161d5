import { useTranslations } from 'next-intl'
import { Prose } from '@/components/text/prose'
import type { Locale } from '@/i18n/routing'
import { showSpaces } from '@/lib/work/code-points'
import type { Repair } from '@/lib/work/repair'

interface RepairCardProps {
  repair: Repair
  locale: Locale
}

/** One repair: before, after, why and how sure. It holds no id, so that a copy of it can stand elsewhere. */
export function RepairCard({ repair, locale }: RepairCardProps) {
  const t = useTranslations('repair')
  return (
    <div className="repair-card">
      <p className="repair-change" lang={repair.side}>
        <del>{showSpaces(repair.received)}</del>
        <span aria-hidden> → </span>
        <ins>{showSpaces(repair.restored)}</ins>
      </p>
      <p className="repair-why">
        <Prose text={repair.reason[locale]} lang={locale} />{' '}
        <span className="certainty">{t(`certainty.${repair.certainty}`)}</span>
        {repair.spacing !== undefined && <span className="certainty">{t(`spacing.${repair.spacing}`)}</span>}
      </p>
    </div>
  )
}
