'use client'
import { useTranslations } from 'next-intl'
import { SwapGlyph } from './tool-glyphs'

interface SwapButtonProps {
  swapped: boolean
  onChange: (swapped: boolean) => void
  /** Whether its name stands on it, or only the picture. */
  isNamed?: boolean
}

/** Puts the other language first. */
export function SwapButton({ swapped, onChange, isNamed = false }: SwapButtonProps) {
  const t = useTranslations('reader.view')
  return (
    <button
      type="button"
      className="tool swap"
      aria-pressed={swapped}
      {...(!isNamed && { 'aria-label': t('swap'), title: t('swap') })}
      onClick={() => {
        onChange(!swapped)
      }}
    >
      <SwapGlyph />
      {isNamed && t('swap')}
    </button>
  )
}
