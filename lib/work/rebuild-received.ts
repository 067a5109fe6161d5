import { parseSegmentSource } from '../text/segment-source'
import type { SegmentId } from './ids'
import type { Layout } from './layout'
import { originalSide } from './original-side'
import type { Repair } from './repair'
import { segmentsOf } from './segments'
import type { WorkFolder } from './work-folder'

/** One stretch of canonical text and what the text as received had in its place. */
interface Edit {
  start: number
  end: number
  received: string
}

/**
 * Gives back the text as received: the original side with its repairs undone, its markers written `[6]`, and the
 * white space of the layout. The layers are taken at their word; whether they agree is the checks' concern.
 */
export function rebuildReceived(folder: WorkFolder, layout: Layout): string {
  const sources = folder[originalSide(folder.work)]
  const segments = segmentsOf(folder.work).map((id) => {
    const repairs = folder.repairs.filter((repair) => repair.segment === id)
    return (layout.segments[id]?.before ?? '') + rebuildSegment(id, sources[id] ?? '', repairs, layout)
  })
  return segments.join('') + layout.end
}

function rebuildSegment(id: SegmentId, source: string, repairs: Repair[], layout: Layout): string {
  const { text, markers } = parseSegmentSource(source)
  const edits: Edit[] = [
    ...repairs,
    ...(layout.segments[id]?.inside ?? []).map(({ at, text: kept, received }) => ({
      start: at,
      end: at + kept.length,
      received,
    })),
    // After the layout, so that a line wrapped before a marker stays before it (sorting keeps this order).
    ...markers.map(({ label, offset }) => ({ start: offset, end: offset, received: `[${label}]` })),
  ]
  edits.sort((a, b) => a.start - b.start || a.end - b.end)
  let rebuilt = ''
  let read = 0
  for (const edit of edits) {
    rebuilt += text.slice(read, edit.start) + edit.received
    read = edit.end
  }
  return rebuilt + text.slice(read)
}
