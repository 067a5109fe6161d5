'use client'
import { useTranslations } from 'next-intl'
import { SwapGlyph } from './tool-glyphs'

/** Puts the other language first. */
export function SwapButton({
  swapped,
  onChange,
}: {
  swapped: boolean
  onChange: (swapped: boolean) => void
}) {
  const t = useTranslations('reader.view')
  return (
    <button
      type="button"
      className="tool swap"
      aria-pressed={swapped}
      aria-label={t('swap')}
      title={t('swap')}
      onClick={() => {
        onChange(!swapped)
      }}
    >
      <SwapGlyph />
    </button>
  )
}
