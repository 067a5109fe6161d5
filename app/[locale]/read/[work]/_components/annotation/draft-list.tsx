'use client'
import { useTranslations } from 'next-intl'
import type { Draft } from '@/browser/annotation/drafts'
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
  // Replies are gone on with where their thread stands.
  const mine = drafts.filter((draft) => draft.work === work && draft.replyTo === null)
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
                {t(draft.seen ? 'ofChange' : 'ofComment')} <Moment at={draft.touchedAt} />
              </header>
              <p lang={draft.lang}>{draft.text}</p>
              {passage && <q lang={passage.side}>{passage.quote.exact}</q>}
              <p className="annotation-choices">
                <button type="button" onClick={() => open(draft)}>
                  {t('open')}
                </button>
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

/** Goes on with a draft: in its note, or as a new comment where the note is gone. */
function useOpenDraft(): (draft: Draft) => void {
  const { root } = useReader()
  const { snapshot, openPanel, openList, activate, edit, compose } = useAnnotations()
  return (draft) => {
    openPanel(false)
    const note = snapshot.annotations.find(({ annotation }) => annotation.id === draft.seen?.id)
    if (!note) {
      const { meaning, lang } = draft
      compose({
        targets: passagesOf(draft),
        saved: { meaning: meaning ?? 'idea', lang, text: '' },
        taken: draft,
      })
      return
    }
    const { id } = note.annotation
    const [first] = note.targets
    const sentence = first && findSentence(root, first.start.segment, first.side)
    openList({ ids: [id], paragraph: null, anchor: sentence ?? root, returnTo: null })
    activate(id)
    edit({ id, shelf: 'list', taken: draft })
  }
}
