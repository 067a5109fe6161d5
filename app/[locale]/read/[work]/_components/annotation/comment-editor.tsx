'use client'
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { Layer } from '@/lib/annotation/layer'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import { commandStroke } from '@/browser/annotation/listen-history-keys'
import type { Draft } from '@/browser/annotation/drafts'
import { isKeyOn } from '@/browser/reading/is-key-on'
import { AnnotationBody } from './annotation-body'
import { useCompanyShown } from './company/company-context'
import { LanguageChoice } from './language-choice'
import { MeaningChoice } from './meaning-choice'
import type { OwnDraft } from './use-draft'
import { useMentionField } from './use-mention-field'
import { doNothing, useNoteParts } from './use-note-parts'

/** What the editor holds: of a note its meaning, of a reply its stance and what it quotes. */
export type Written = Pick<Draft, 'meaning' | 'text' | 'lang' | 'stance' | 'tags' | 'targets'>

interface CommentEditorProps {
  /** Where it is kept as one types. */
  draft: OwnDraft
  /** What the editor opens with where no draft was taken up. */
  saved: Written
  /** Where it will be read. */
  layer: Layer
  onSave: (written: Written) => void
  /** Called on Escape as well. The draft stays. */
  onClose: () => void
  /** Throws the draft away. */
  onDrop: () => void
  /** What stands above the words in the place of the meanings: for a reply. */
  head?: (written: Written, write: (changes: Partial<Written>) => void) => ReactNode
}

/** How near the limit the count is shown, in UTF-16 units. */
const NEAR = 500

/** Where a comment is written: its words, its language, its meaning. Ctrl or ⌘ with Enter saves, Escape closes. */
export function CommentEditor({ draft, saved, layer, head, ...on }: CommentEditorProps) {
  const t = useTranslations('annotate.editor')
  const id = useId()
  const [written, setWritten] = useState(() => {
    const { text, lang, meaning, stance, tags, targets } = draft.taken ?? saved
    return { text, lang, meaning: meaning ?? saved.meaning, stance, tags, targets }
  })
  const company = useCompanyShown()
  const parts = useNoteParts(true, false, doNothing)
  const [isPreview, setPreview] = useState(false)
  const left = ANNOTATION_LIMITS.body - written.text.length
  // A note may stand without words, a reply not.
  const isLacking = left < 0 || (written.meaning === null && written.text.trim() === '')
  const write = (changes: Partial<Written>) => {
    const next = { ...written, ...changes }
    setWritten(next)
    draft.keep(next)
  }
  const field = useMentionField(written.text, (text) => write({ text }))
  const hasSaveKey = () => isKeyOn('comment-save', commandStroke('Enter'))
  const save = () => {
    if (!isLacking) on.onSave(written)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && hasSaveKey()) save()
    else if (event.key === 'Escape' && isKeyOn('comment-close', event.key)) on.onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      className="comment-editor"
      data-draft={`${draft.id} ${draft.taken?.id ?? ''}`}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {draft.taken && (
        <p className="comment-restored">
          {t('restored')}{' '}
          <button type="button" onClick={on.onDrop}>
            {t('drop')}
          </button>
        </p>
      )}
      {parts && <parts.OtherDrafts drafts={draft.others} onTake={draft.begin} />}
      {head?.(written, write)}
      {written.meaning && (
        <MeaningChoice value={written.meaning} onChange={(meaning) => write({ meaning })} />
      )}
      <label className="unseen" htmlFor={id}>
        {t(written.meaning ? 'label' : 'reply')}
      </label>
      {isPreview ? (
        <div className="comment-preview">
          <AnnotationBody text={written.text} lang={written.lang} />
        </div>
      ) : (
        <textarea
          id={id}
          lang={written.lang}
          rows={5}
          autoFocus
          ref={goOnAtEnd}
          value={field.shown.text}
          placeholder={t(written.meaning ? 'placeholder' : 'replyPlaceholder')}
          aria-describedby={`${id}-help`}
          aria-invalid={left < 0}
          onChange={field.change}
        />
      )}
      {company && !isPreview && (
        <company.parts.MentionBox
          field={id}
          layer={layer}
          named={field.shown.mentions}
          isNamed={field.isNamed}
          onName={field.name}
        />
      )}
      {parts && <parts.TagField tags={written.tags} onChange={(tags) => write({ tags })} />}
      <p id={`${id}-help`} className="comment-help">
        {draft.isKept ? t('help') : t('notKept')}{' '}
        {hasSaveKey() && <span className="comment-keys">{t('keys')}</span>}
        {left < NEAR && (
          <span data-bad={left < 0 ? '' : undefined}>
            {' '}
            {left < 0 ? t('over', { count: -left }) : t('left', { count: left })}
          </span>
        )}
      </p>
      <div className="comment-actions">
        <span>
          <LanguageChoice value={written.lang} onChange={(lang) => write({ lang })} />
          <button type="button" aria-pressed={isPreview} onClick={() => setPreview(!isPreview)}>
            {t('preview')}
          </button>
        </span>
        <span>
          <button type="button" onClick={on.onClose}>
            {t('close')}
          </button>
          <button type="submit" className="comment-save" disabled={isLacking}>
            {t('save')}
          </button>
        </span>
      </div>
    </form>
  )
}

/** Who opens what is written already goes on with it; by themselves browsers begin before its first word. */
function goOnAtEnd(area: HTMLTextAreaElement | null) {
  if (!area) return
  area.setSelectionRange(area.value.length, area.value.length)
  area.scrollTop = area.scrollHeight
}
