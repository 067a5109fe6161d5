import type { View } from '@/lib/reading/view'

/** Lines of text as `x y width`, dark for the first language and pale for the second. */
const LINES: Record<View, { dark: string; pale: string }> = {
  side: { dark: 'M1 3h7M1 7h7M1 11h5', pale: 'M12 3h7M12 7h7M12 11h5' },
  stacked: { dark: 'M3 1.5h14M3 4.5h10', pale: 'M3 9.5h14M3 12.5h10' },
  interlinear: { dark: 'M2 1.5h13M2 9.5h13', pale: 'M6 4.5h12M6 12.5h12' },
  tr: { dark: 'M3 3h14M3 7h14M3 11h9', pale: '' },
  en: { dark: '', pale: 'M3 3h14M3 7h14M3 11h9' },
}

/** A small picture of how a view sets the two languages. */
export function ViewGlyph({ view }: { view: View }) {
  const { dark, pale } = LINES[view]
  return (
    <svg className="view-glyph" viewBox="0 0 20 14" aria-hidden>
      <path d={dark} />
      <path d={pale} opacity="0.45" />
    </svg>
  )
}
