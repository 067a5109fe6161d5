import type { Locale } from '@/i18n/routing'
import type { Evidence } from '@/lib/work/citation'
import type { CitedDocument } from '@/lib/work/cited-document'
import { ConfidenceMeter } from './confidence-meter'
import { DocumentLine } from './document-line'

interface EvidenceItemProps {
  evidence: Evidence
  document: CitedDocument
  locale: Locale
}

/** One document that was found: what it says, what it is, and how sure we are of it. */
export function EvidenceItem({ evidence, document, locale }: EvidenceItemProps) {
  return (
    <li className="evidence">
      {evidence.quotes.map((quote) => (
        <blockquote key={quote.text} lang={quote.lang} cite={document.URL}>
          <p>{quote.text}</p>
        </blockquote>
      ))}
      <DocumentLine document={document} />
      <dl>
        <ConfidenceMeter of="same" level={evidence.same} remark={evidence.sameNote?.[locale]} />
        <ConfidenceMeter of="source" level={evidence.source} remark={evidence.sourceNote?.[locale]} />
      </dl>
    </li>
  )
}
