'use client'
import { useMemo } from 'react'
import { useTranslations } from 'next-intl'
import { placeTargets, type PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import type { Target } from '@/lib/anchor/target'
import { useActions } from '../annotation-context'

/** The passages a reply quotes: each leads to its place, as long as it has one. */
export function ReplyQuotes({ root, targets }: { root: PlacedAnnotation; targets: readonly Target[] }) {
  const t = useTranslations('annotate')
  const { text, goTo } = useActions()
  const { places } = useMemo(() => placeTargets(text, targets), [text, targets])
  if (targets.length === 0) return null
  return (
    <ul className="reply-quotes">
      {targets.map(({ side, quote }, index) => {
        const place = places.find(({ target }) => target === index)
        return (
          <li key={index} className="annotation-quote">
            {place ? (
              <button type="button" className="passage-link" onClick={() => goTo(root, place)}>
                <span className="unseen">{t('goTo')}</span> <q lang={side}>{quote.exact}</q>
              </button>
            ) : (
              <>
                <q lang={side}>{quote.exact}</q>
                <p className="annotation-via">{t('detached.partly')}</p>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
