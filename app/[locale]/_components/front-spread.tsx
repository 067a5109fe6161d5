import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'
import { SIDES } from '@/lib/text/side'

const POINTS = ['read', 'sources', 'notes'] as const

/** The title page: the name, and what one can do here, said in both languages on facing pages. */
export async function FrontSpread({ locale }: { locale: Locale }) {
  const t = await getTranslations('home')
  const common = await getTranslations('common')
  const leads = await Promise.all(
    SIDES.map(async (side) => ({ side, say: await getTranslations({ locale: side, namespace: 'home' }) })),
  )
  return (
    <div className="front-spread">
      <h1 lang="tr" aria-label={common('name')}>
        {common.rich('wordmark', { dot: (dot) => <span>{dot}</span> })}
      </h1>
      <div className="front-leads">
        {leads.map(({ side, say }) => (
          <div key={side} lang={side} data-own={side === locale ? '' : undefined}>
            <p className="front-gloss">{say.rich('gloss', { tr: (words) => <i lang="tr">{words}</i> })}</p>
            <p>{say('lead')}</p>
          </div>
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
