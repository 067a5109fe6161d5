'use client'
import { useTranslations } from 'next-intl'
import { MEANINGS, type Meaning } from '@/lib/annotation/meaning'
import { CommentGlyph, CopyGlyph } from './annotation-glyphs'
import { MeaningSign } from './meaning-sign'

interface MarkButtonsProps {
  onMark: (meaning: Meaning) => void
  onComment: () => void
  onCopy: () => void
}

/** Marks selected words in one of four meanings, opens the editor on them, or copies them. */
export function MarkButtons({ onMark, onComment, onCopy }: MarkButtonsProps) {
  const t = useTranslations('annotate')
  return (
    <>
      {MEANINGS.map((meaning, at) => (
        <button
          key={meaning}
          type="button"
          aria-label={t(`toolbar.${meaning}`)}
          title={t('toolbar.hint', { label: t(`toolbar.${meaning}`), key: at + 1 })}
          onClick={() => onMark(meaning)}
        >
          <MeaningSign meaning={meaning} />
          <span aria-hidden>{t(`meaning.${meaning}`)}</span>
        </button>
      ))}
      <span className="selection-rule" aria-hidden />
      <button
        type="button"
        title={t('toolbar.hint', { label: t('toolbar.comment'), key: 'c' })}
        onClick={onComment}
      >
        <CommentGlyph />
        {t('toolbar.comment')}
      </button>
      <button
        type="button"
        title={t('toolbar.hint', { label: t('toolbar.copy'), key: 'y' })}
        onClick={onCopy}
      >
        <CopyGlyph />
        {t('toolbar.copy')}
      </button>
    </>
  )
}
