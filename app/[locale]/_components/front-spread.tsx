import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/routing'
import { SIDES } from '@/lib/text/side'
import { FrontLead } from './front-lead'

const POINTS = ['read', 'sources', 'notes', 'together'] as const

/** The title page: the name, and what one can do here, said in both languages on facing pages. */
export function FrontSpread({ locale }: { locale: Locale }) {
  const t = useTranslations('home')
  const common = useTranslations('common')
  return (
    <div className="front-spread">
      <h1 lang="tr">{common.rich('wordmark', { dot: (dot) => <span aria-hidden>{dot}</span> })}</h1>
      <div className="front-leads">
        {SIDES.map((side) => (
          <FrontLead key={side} side={side} own={side === locale} />
        ))}
      </div>
      <ul className="front-points">
        {POINTS.map((point) => (
          <li key={point}>
            <h2>{t(`points.${point}.title`)}</h2>
            <p>{t(`points.${point}.text`)}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
