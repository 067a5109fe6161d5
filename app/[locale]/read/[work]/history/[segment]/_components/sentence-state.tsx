import { useTranslations } from 'next-intl'
import { MarkedText } from '@/components/revision/marked-text'
import { RevisionHead } from '@/components/revision/revision-head'
import { Prose } from '@/components/text/prose'
import type { Locale } from '@/i18n/routing'
import type { SentenceState as State } from '@/lib/revision/sentence-history'
import { SIDES } from '@/lib/text/side'

/** One state of a sentence on both sides, with what is different from the state before it. */
export function SentenceState({ state, locale }: { state: State; locale: Locale }) {
  const t = useTranslations('history')
  const { revision, change, before, after } = state
  const isNew = before === null
  return (
    <section className="sheet-section" aria-labelledby={`revision-${revision}`}>
      <RevisionHead revision={revision} change={change} locale={locale} />
      <div>
        {change !== null && (
          <p className="sheet-text">
            <Prose text={change.reason[locale]} lang={locale} />
          </p>
        )}
        {change !== null && isNew && <p className="state-remark">{t('wasAdded')}</p>}
        {after === null && <p className="state-remark">{t('wasRetired')}</p>}
        <div className="state-sides">
          {SIDES.map((side) => {
            const now = after?.[side] ?? ''
            // A sentence that is new is shown as it is: nothing of it is different from anything.
            return <MarkedText key={side} side={side} before={isNew ? now : before[side]} after={now} />
          })}
        </div>
      </div>
    </section>
  )
}
