import { describeTarget } from '@/lib/anchor/describe-target'
import type { Target } from '@/lib/anchor/target'
import { listLineBoxes } from '../reader-dom/list-line-boxes'
import { fromSelection, type SidePassage } from '../reader-dom/from-dom-range'
import { readSides } from '../reader-dom/reader-index'
import { toDomRanges } from '../reader-dom/to-dom-range'

/** What is selected in the reader, ready to be kept, copied, or given a toolbar. */
export interface SelectedPassage extends SidePassage {
  /** The passage as a note keeps it; `target.quote.exact` are its words. */
  readonly target: Target
  /** Where its lines stand in the window now, in reading order; asks the page anew each time. */
  readonly getClientRects: () => DOMRect[]
}

/** Reads the selection as a passage of one side; null when no word of the text is in it. */
export function readSelection(root: HTMLElement): SelectedPassage | null {
  const passage = fromSelection(root, document.getSelection())
  if (!passage) return null
  const { side, range } = passage
  return {
    ...passage,
    target: describeTarget(readSides(root)[side], range, Number(root.dataset['revision'])),
    getClientRects: () => toDomRanges(root, side, range).flatMap(listLineBoxes),
  }
}
