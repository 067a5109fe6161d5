import type { BenchNote, BenchPage } from '../bench-note'

/** What a contestant knows of where a note stands. */
export type Anchor = AbstractRange | PaintedAnchor

/** Of one that finds and paints in a single step: nothing but that it was done. */
export interface PaintedAnchor {
  readonly paintedId: string
}

/** One way to anchor, to paint and to find notes; what it cannot do is left out. */
export interface Contestant {
  /** Where each note stands, from what it has kept of it; null where it does not find it. Asks `watch` at every note. */
  readonly anchor?: (page: OpenPage, watch: Watch) => Promise<(Anchor | null)[]> | (Anchor | null)[]
  /** Paints notes whose places are known. Resolves once its last change to the page is made. */
  readonly paint?: (page: OpenPage, places: readonly StaticRange[], watch: Watch) => Promise<void> | void
  /** Whether finding and painting cannot be parted: `anchor` has then painted. */
  readonly paintsByAnchoring?: true
  /** Resolves once it has painted what a scroll or another width has brought into view. */
  readonly rest?: () => Promise<void>
  /** The ids of the notes under a point of the window, by what it or the page offers. */
  readonly notesAt?: (x: number, y: number) => Iterable<string>
  /** Takes everything away; the text is put back as it was after it. */
  readonly clear?: () => void
}

export interface OpenPage extends BenchPage {
  readonly root: HTMLElement
}

/** Throws `Overdue` where the time of the cell is over. */
export type Watch = () => void

export class Overdue extends Error {
  override name = 'Overdue'
}

export type { BenchNote }
