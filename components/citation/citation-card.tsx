import { useTranslations } from 'next-intl'
import { Prose } from '@/components/text/prose'
import type { Locale } from '@/i18n/routing'
import { SIDES } from '@/lib/text/side'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { EvidenceItem } from './evidence-item'
import { ExportLinks } from './export-links'

interface CitationCardProps {
  loaded: LoadedWork
  label: string
  locale: Locale
}

/** All that is known of one marker. It holds no id, so that a copy of it can stand elsewhere on the page. */
export function CitationCard({ loaded, label, locale }: CitationCardProps) {
  const t = useTranslations('citation')
  const citation = loaded.citations[label]
  if (citation === undefined) throw new Error(`${loaded.work.id}: no citation ${label}`)
  const { segment, verdict, documents, disagreement } = citation
  return (
    <div className="citation">
      <div className="citation-head">
        <b className="citation-number" aria-hidden>
          {label}
        </b>
        <h3 className="citation-count">
          {t('count', { label, total: Object.keys(loaded.citations).length })}
        </h3>
        <span className="verdict" data-status={verdict.status}>
          {t(`status.${verdict.status}`)}
        </span>
      </div>
      <div className="claim">
        {SIDES.map((side) => (
          <blockquote key={side} lang={side}>
            <p>{loaded.texts[side][segment]?.text}</p>
          </blockquote>
        ))}
      </div>
      <p className="finding">
        <Prose text={verdict[locale]} lang={locale} />
      </p>
      {documents.length > 0 && (
        <ul className="evidence-list" aria-label={t('documents')}>
          {documents.map((evidence) => {
            const document = loaded.documents[evidence.document]
            if (document === undefined)
              throw new Error(`${loaded.work.id}: citation ${label} names no document ${evidence.document}`)
            return (
              <EvidenceItem
                key={evidence.document}
                evidence={evidence}
                document={document}
                remark={loaded.remarks[evidence.document]}
                locale={locale}
              />
            )
          })}
        </ul>
      )}
      {disagreement !== null && (
        <p className="disagreement">
          <strong>{t('disagreement')}</strong> <Prose text={disagreement[locale]} lang={locale} />
        </p>
      )}
      <p className="no-list">{t(documents.length > 0 ? 'noListFound' : 'noListNone')}</p>
      <div className="citation-foot">
        <p className="back">
          {SIDES.map((side) => (
            <a key={side} href={`#m${label}-${side}`} role="doc-backlink" data-back={side}>
              {t(`back.${side}`)}
            </a>
          ))}
        </p>
        {documents.length > 0 && <ExportLinks work={loaded.work.id} label={label} />}
      </div>
    </div>
  )
}
