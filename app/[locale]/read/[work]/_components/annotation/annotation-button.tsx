'use client'
import { useTranslations } from 'next-intl'
import { NotesGlyph } from './annotation-glyphs'
import { useAnnotations } from './annotation-context'

/** The button in the bar that opens all my annotations, with how many there are and whether any waits. */
export function AnnotationButton() {
  const t = useTranslations('annotate')
  const { snapshot, panel, openPanel } = useAnnotations()
  const { annotations, unsaved } = snapshot
  const label = t('button', { count: annotations.length, unsaved })
  return (
    <button
      type="button"
      className="tool annotation-button"
      data-tool="annotations"
      data-unsaved={unsaved > 0 ? '' : undefined}
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      aria-expanded={panel}
      onClick={() => openPanel(true)}
    >
      <NotesGlyph />
      {annotations.length > 0 && <span aria-hidden>{annotations.length}</span>}
    </button>
  )
}
