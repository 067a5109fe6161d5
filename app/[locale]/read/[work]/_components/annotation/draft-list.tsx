'use client'
import { useTranslations } from 'next-intl'
import type { Draft } from '@/browser/annotation/drafts'
import { readMentions } from '@/lib/mention/mention'
import type { LaidAnnotation } from '@/browser/annotation/lay-over'
import { findSentence } from '@/browser/reading/sentences'
import { useReader } from '../reader-context'
import { useAnnotations } from './annotation-context'
import { Moment } from './moment'
import { useDraftBox } from './use-draft-box'

/** Comments on this work that were begun and never saved, the one last touched first. */
export function DraftList() {
  const t = useTranslations('annotate.draft')
  const { work } = useReader()
  const { box, drafts } = useDraftBox()
  const open = useOpenDraft()
  const mine = drafts.filter((draft) => draft.work === work)
  if (mine.length === 0) return null
  return (
    <section aria-labelledby="panel-drafts">
      <h3 id="panel-drafts">{t('title')}</h3>
      <ol className="annotation-cards">
        {mine.map((draft) => {
          const [passage] = passagesOf(draft)
          return (
            <li key={draft.id} className="annotation-draft">
              <header>
                {t(kindOf(draft))} <Moment at={draft.touchedAt} />
              </header>
              <p lang={draft.lang}>{readMentions(draft.text)}</p>
              {passage && <q lang={passage.side}>{passage.quote.exact}</q>}
              <p className="annotation-choices">
                {open(draft) && (
                  <button type="button" onClick={open(draft) ?? undefined}>
                    {t('open')}
                  </button>
                )}
                <button type="button" onClick={() => box.drop(draft)}>
                  {t('drop')}
                </button>
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const passagesOf = ({ seen, targets }: Draft) => seen?.targets ?? targets

function kindOf({ seen, replyTo }: Draft): 'ofReply' | 'ofChange' | 'ofComment' {
  if (replyTo !== null) return 'ofReply'
  return seen ? 'ofChange' : 'ofComment'
}

/**
 * What goes on with a draft: in its note or its thread, or as a new comment where the note is gone. Null for a reply
 * whose thread is gone: there is nothing it could be said to.
 */
function useOpenDraft(): (draft: Draft) => (() => void) | null {
  const { root } = useReader()
  const { snapshot, views, openPanel, openList, activate, edit, compose } = useAnnotations()

  function threadOf({ seen, replyTo }: Draft): string | null {
    const above = seen ? seen.id : replyTo
    const isAbove = ({ annotation: { id } }: LaidAnnotation) => id === above
    return [...snapshot.replies].find(([, replies]) => replies.some(isAbove))?.[0] ?? above
  }

  return (draft) => {
    const isReply = draft.replyTo !== null || (draft.seen !== null && draft.seen.replyTo !== null)
    const id = threadOf(draft)
    const note = views.find(({ annotation }) => annotation.id === id)
    if (!note) return isReply ? null : () => anew(draft)
    return () => {
      openPanel(false)
      const [first] = note.targets
      const sentence = first && findSentence(root, first.start.segment, first.side)
      const { id } = note.annotation
      openList({ ids: [id], paragraph: null, anchor: sentence ?? root, returnTo: null })
      activate(id)
      // The thread takes up itself what was left in it.
      if (!isReply) edit({ id, shelf: 'list', taken: draft })
    }
  }

  function anew(draft: Draft) {
    const { meaning, lang, tags } = draft
    openPanel(false)
    const saved = { meaning: meaning ?? 'idea', stance: null, tags, targets: [], lang, text: '' }
    compose({ targets: passagesOf(draft), saved, taken: draft })
  }
}
