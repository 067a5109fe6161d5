'use client'
import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { listStrays, type Stray } from '@/browser/annotation/list-strays'
import { copyText } from '@/browser/copy-text'
import { useReader } from '../reader-context'
import { useAnnotations } from './annotation-context'
import { Moment } from './moment'
import { useProblem } from './use-problem'

/**
 * What is not saved and has no card here: its words, why it is not saved, and the ways left to it. What was refused can be
 * dropped, and brought back as long as the list is open; the rest goes by itself.
 */
export function StrayList() {
  const t = useTranslations('annotate')
  const { announce } = useReader()
  const { snapshot, store } = useAnnotations()
  const problem = useProblem()
  const [dropped, setDropped] = useState<readonly Stray[]>([])
  const waiting = listStrays(snapshot)
  const isDropped = ({ id }: Stray) => !waiting.some((stray) => stray.id === id)
  const strays = [...waiting, ...dropped.filter(isDropped)]
  if (strays.length === 0) return null

  const reasonOf = (stray: Stray) => {
    const { refusal } = stray
    if (isDropped(stray)) return t('stray.dropped')
    if (refusal === null) return t('stray.waiting')
    return refusal.code === 'not-found'
      ? t('stray.closed')
      : t('state.refused', { reason: problem(refusal.code) })
  }
  const drop = (stray: Stray) => {
    setDropped((others) => [...others.filter(({ id }) => id !== stray.id), stray])
    void store.giveUp(stray.id)
  }
  return (
    <section aria-labelledby="panel-strays">
      <h3 id="panel-strays">{t('stray.title')}</h3>
      <ol className="annotation-cards">
        {strays.map((stray) => {
          const words = wordsOf(stray)
          const [passage] = stray.annotation?.targets ?? []
          return (
            <li
              key={stray.id}
              className="annotation-draft"
              data-state={stray.refusal ? 'refused' : 'waiting'}
            >
              <header>
                {t('stray.kind', { kind: stray.kind })}{' '}
                {stray.entries[0] && <Moment at={stray.entries[0].madeAt} />}
              </header>
              {stray.annotation?.body && (
                <p lang={stray.annotation.body.lang}>{stray.annotation.body.text}</p>
              )}
              {passage && <q lang={passage.side}>{passage.quote.exact}</q>}
              <p className="annotation-state" data-bad={stray.refusal ? '' : undefined}>
                {reasonOf(stray)}
              </p>
              <p className="annotation-choices">
                {words !== null && (
                  <button
                    type="button"
                    onClick={() =>
                      void copyText(words).then((done) => announce(t(done ? 'stray.copied' : 'copy.failed')))
                    }
                  >
                    {t('toolbar.copy')}
                  </button>
                )}
                {stray.refusal && (
                  <button
                    type="button"
                    onClick={() => (isDropped(stray) ? void store.keepAgain(stray.entries) : drop(stray))}
                  >
                    {isDropped(stray) ? t('undo.action') : t('draft.drop')}
                  </button>
                )}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** What there is to copy: what was said, else the words it stands on. */
function wordsOf({ annotation }: Stray): string | null {
  return annotation?.body?.text ?? annotation?.targets[0]?.quote.exact ?? null
}
