import { Prose } from '@/components/text/prose'
import type { Locale } from '@/i18n/routing'
import type { Evidence } from '@/lib/work/citation'
import type { CitedDocument } from '@/lib/work/cited-document'
import type { Localized } from '@/lib/work/localized'
import { ConfidenceMeter } from './confidence-meter'
import { DocumentLine } from './document-line'

interface EvidenceItemProps {
  evidence: Evidence
  document: CitedDocument
  /** What a reader should know of the document. */
  remark: Localized | undefined
  locale: Locale
}

/** One document that was found: what it says, what it is, and how sure we are of it. */
export function EvidenceItem({ evidence, document, remark, locale }: EvidenceItemProps) {
  return (
    <li className="evidence">
      {evidence.quotes.map((quote) => (
        <blockquote key={quote.text} lang={quote.lang} cite={document.URL}>
          <p>{quote.text}</p>
        </blockquote>
      ))}
      <DocumentLine document={document} />
      {remark !== undefined && (
        <p className="document-remark">
          <Prose text={remark[locale]} lang={locale} />
        </p>
      )}
      <dl>
        <ConfidenceMeter of="same" level={evidence.same} remark={evidence.sameNote} locale={locale} />
        <ConfidenceMeter of="source" level={evidence.source} remark={evidence.sourceNote} locale={locale} />
      </dl>
    </li>
  )
}
