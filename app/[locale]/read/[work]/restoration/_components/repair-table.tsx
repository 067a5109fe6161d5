import { useTranslations } from 'next-intl'
import { Prose } from '@/components/text/prose'
import { PageLink } from '@/components/site/page-link'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { nameCodePoints, showSpaces } from '@/lib/work/code-points'
import type { Repair } from '@/lib/work/repair'
import { sentenceName } from '@/lib/work/sentence-name'

interface RepairTableProps {
  work: string
  repairs: Repair[]
  locale: Locale
}

const COLUMNS = ['number', 'received', 'restored', 'reason', 'certainty', 'sentence'] as const

/** Every repair of a work. The roles are spelt out because a narrow screen sets the rows as blocks. */
export function RepairTable({ work, repairs, locale }: RepairTableProps) {
  const t = useTranslations('restoration')
  const repair = useTranslations('repair')
  if (repairs.length === 0) return null
  return (
    <section className="sheet-section wide" id="table" aria-labelledby="table-title">
      <h2 id="table-title">{t('table', { count: repairs.length })}</h2>
      <p className="preface">{t('tablePreface')}</p>
      <table role="table" className="repair-table" aria-labelledby="table-title">
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {repairs.map(({ n, received, restored, segment, side, reason, certainty, spacing }) => (
            <tr key={n} role="row" id={`repair-${n}`}>
              <th role="rowheader" scope="row">
                {n}
              </th>
              <td role="cell" data-column={t('column.received')}>
                <Reading text={received} lang={side} />
              </td>
              <td role="cell" data-column={t('column.restored')}>
                <Reading text={restored} lang={side} />
              </td>
              <td role="cell" data-column={t('column.reason')}>
                <Prose text={reason[locale]} lang={locale} />
              </td>
              <td role="cell" data-column={t('column.certainty')}>
                {repair(`certainty.${certainty}`)}
                {spacing !== undefined && `, ${repair(`spacing.${spacing}`)}`}
              </td>
              <td role="cell" data-column={t('column.sentence')}>
                <PageLink to={readerPage(work)} locale={locale} fragment={segment}>
                  {sentenceName(segment)}
                </PageLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Reading({ text, lang }: { text: string; lang: string }) {
  const names = nameCodePoints(text)
  return (
    <>
      <span className="reading" lang={lang}>
        {showSpaces(text)}
      </span>
      {names.length > 0 && <span className="code-points">{names.join(' ')}</span>}
    </>
  )
}
