import type { PaintedRange } from './painted-range'

/** Shows passages on the page without touching its text or moving it. */
export interface Painter {
  /**
   * Paints exactly these; what was painted before and is not among them goes. Unknown segments are left out. To add one
   * to ten thousand is little work: what is shown already is left as it is.
   */
  paint: (ranges: readonly PaintedRange[]) => void
  /** Makes the passages of one note stand out, also when it is painted later; null for none. */
  focus: (id: string | null) => void
  /** Takes everything away and stops. */
  dispose: () => void
}
