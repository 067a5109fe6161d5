'use client'
import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { RedoGlyph, UndoGlyph } from './annotation-glyphs'
import { useAnnotations } from './annotation-context'

/** Undo and redo as buttons that name what they would do, and what came of it: a panel hides what is said elsewhere. */
export function HistoryButtons() {
  const t = useTranslations('annotate.history')
  const { next, undo, redo, said } = useAnnotations().undoing
  const [before] = useState(said)
  return (
    <div className="annotation-history" role="group" aria-label={t('label')}>
      <HistoryButton isIdle={next.undo === null} onPress={undo}>
        <UndoGlyph />
        {next.undo ? t('undoDeed', { deed: t(`deed.${next.undo}`) }) : t('undo')}
      </HistoryButton>
      <HistoryButton isIdle={next.redo === null} onPress={redo}>
        <RedoGlyph />
        {next.redo ? t('redoDeed', { deed: t(`deed.${next.redo}`) }) : t('redo')}
      </HistoryButton>
      <p role="status">{said === before ? '' : said?.words}</p>
    </div>
  )
}

interface HistoryButtonProps {
  isIdle: boolean
  onPress: () => void
  children: React.ReactNode
}

/** Stays in its place and keeps the focus also when there is nothing for it to do. */
function HistoryButton({ isIdle, onPress, children }: HistoryButtonProps) {
  return (
    <button type="button" aria-disabled={isIdle} onClick={isIdle ? undefined : onPress}>
      {children}
    </button>
  )
}
