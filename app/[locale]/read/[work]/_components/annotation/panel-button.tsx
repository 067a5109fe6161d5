'use client'
import { useTranslations } from 'next-intl'
import { NotesGlyph } from './annotation-glyphs'

interface PanelButtonProps {
  /** How many annotations there are, and how many of them are not saved. */
  count: number
  unsaved: number
  isOpen: boolean
  /** Whether others’ notes are among them. */
  isShared?: boolean
  onOpen?: () => void
}

/** The button in the bar that opens all annotations. Stands there, as wide, before anything is known of them. */
export function PanelButton({ count, unsaved, isOpen, isShared = false, onOpen }: PanelButtonProps) {
  const t = useTranslations('annotate')
  const label = t('button', { count, unsaved, shared: String(isShared) })
  return (
    <button
      type="button"
      className="tool annotation-button"
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={onOpen}
    >
      <NotesGlyph />
      {count > 0 && <span aria-hidden>{count}</span>}
      {unsaved > 0 && <span aria-hidden className="annotation-unsaved" data-count={unsaved} />}
    </button>
  )
}
