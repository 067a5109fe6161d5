'use client'
import { useTranslations } from 'next-intl'
import { useAnnotations } from './annotation-context'

/** What was deleted last on this page, for a reader who was not quick enough to undo it. */
export function LastRemoved() {
  const t = useTranslations('annotate.undo')
  const { removed, restore } = useAnnotations()
  if (!removed) return null
  const [first] = removed.targets
  return (
    <section aria-labelledby="panel-removed">
      <h3 id="panel-removed">{t('last')}</h3>
      <div className="annotation-draft">
        {removed.body && <p lang={removed.body.lang}>{removed.body.text}</p>}
        {first && <q lang={first.side}>{first.quote.exact}</q>}
        <p className="annotation-choices">
          <button type="button" onClick={() => restore(removed)}>
            {t('action')}
          </button>
        </p>
      </div>
    </section>
  )
}
