import { useTranslations } from 'next-intl'

const POINTS = ['read', 'sources', 'notes'] as const

/** The title page: the name, what it means, and what one can do here. */
export function FrontSpread() {
  const t = useTranslations('home')
  const common = useTranslations('common')
  return (
    <div className="front-spread">
      <h1 lang="tr" aria-label={common('name')}>
        {common.rich('wordmark', { dot: (dot) => <span>{dot}</span> })}
      </h1>
      <p className="front-gloss">
        {t.rich('gloss', {
          tr: (words) => <i lang="tr">{words}</i>,
          en: (words) => <i lang="en">{words}</i>,
        })}
      </p>
      <p className="front-lead">{t('lead')}</p>
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
