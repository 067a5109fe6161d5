import { useTranslations } from 'next-intl'
import { RepairCard } from '@/components/repair/repair-card'
import { PageLink } from '@/components/site/page-link'
import { restorationPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import type { LoadedWork } from '@/lib/work/loaded-work'

/** Every repair, folded away until asked for; the restoration page tells the story. */
export function RepairList({ loaded, locale }: { loaded: LoadedWork; locale: Locale }) {
  const t = useTranslations('repair')
  const { work, repairs } = loaded
  if (repairs.length === 0) return null
  return (
    <section className="back-matter" id="repairs" aria-labelledby="repairs-title">
      <h2 id="repairs-title">{t('title')}</h2>
      <p className="preface">
        {t('preface', { count: repairs.length })}{' '}
        {loaded.restoration !== null && (
          <PageLink to={restorationPage(work.id)} locale={locale}>
            {t('more')}
          </PageLink>
        )}
      </p>
      <details>
        <summary>{t('showAll', { count: repairs.length })}</summary>
        <ol className="repairs">
          {repairs.map((repair) => (
            <li key={repair.n} id={`repair-${repair.n}`} data-repair-card={repair.n}>
              <RepairCard repair={repair} locale={locale} />
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
