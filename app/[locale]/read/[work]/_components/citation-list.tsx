import { useTranslations } from 'next-intl'
import { CitationCard } from '@/components/citation/citation-card'
import { ExportLinks } from '@/components/citation/export-links'
import type { Locale } from '@/i18n/routing'
import type { LoadedWork } from '@/lib/work/loaded-work'

/** Every citation after the text, in the order of its marker. */
export function CitationList({ loaded, locale }: { loaded: LoadedWork; locale: Locale }) {
  const t = useTranslations('citation')
  const labels = Object.keys(loaded.citations).sort((a, b) => Number(a) - Number(b))
  if (labels.length === 0) return null
  return (
    <section className="back-matter" id="citations" aria-labelledby="citations-title">
      <h2 id="citations-title">{t('title')}</h2>
      <div className="preface">
        <p>{t('preface', { count: labels.length })}</p>
        <div className="export-all">
          <span>{t('exportAll')}</span>
          <ExportLinks work={loaded.work.id} />
        </div>
      </div>
      <ol className="citations">
        {labels.map((label) => (
          <li key={label} id={`citation-${label}`} data-citation-card={label}>
            <CitationCard loaded={loaded} label={label} locale={locale} />
          </li>
        ))}
      </ol>
    </section>
  )
}
