import type { Change } from './revise-text'
import type { Found } from './page/check-anchors'

/** What is measured of a document with so many notes. */
export interface Cell {
  readonly paragraphs: number
  readonly notes: number
  readonly change: Change
}

/** What a contestant did in a cell. Times are medians in milliseconds; null: not done in time; absent: it cannot. */
export interface Result {
  anchor?: number | null
  found?: Found
  paint?: number | null
  resize?: number
  scroll?: number
  /** The median of a point, and which part of the points was answered rightly. */
  hit?: number
  hitRight?: number
  /** More than the page without notes. */
  nodes?: number
  bytes?: number
}

/** The results of a cell, by the names of the contestants. */
export interface CellResults {
  readonly cell: Cell
  readonly results: ReadonlyMap<string, Result>
}

export function nameCell({ paragraphs, notes, change }: Cell): string {
  return `${notes}/${paragraphs}p ${change}`
}
