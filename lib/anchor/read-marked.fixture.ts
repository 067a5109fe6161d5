import { paragraphOf } from '../work/ids'
import type { Marked } from './resolve-target.cases'
import { withFinder } from './make-finder'
import { makeSideText, type EarlierTexts, type PlacedSegment, type SideText } from './side-text'
import type { TextRange } from './text-range'

/** The side without its strokes. */
export function readSide(marked: Marked, segments = listSegments(marked), earlier?: EarlierTexts): SideText {
  return withFinder(makeSideText('tr', segments, earlier))
}

function listSegments(marked: Marked): PlacedSegment[] {
  return Object.entries(marked).map(([id, text]) => ({
    id,
    paragraph: paragraphOf(id),
    text: text.replace(/[«»]/g, ''),
  }))
}

/** The range between the strokes. */
export function readRange(marked: Marked): TextRange {
  const find = (stroke: string) => {
    const [segment, text] = Object.entries(marked).find(([, text]) => text.includes(stroke)) ?? ['', '']
    return { segment, offset: text.replace(stroke === '»' ? '«' : '', '').indexOf(stroke) }
  }
  return { start: find('«'), end: find('»') }
}
