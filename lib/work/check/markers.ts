import { SIDES, type Side } from '../../text/side'
import { parseSegmentSource } from '../../text/segment-source'
import type { MarkerLabel, SegmentId } from '../ids'
import { originalSide } from '../original-side'
import type { Problem } from '../problem'
import { segmentsOf } from '../segments'
import type { WorkFolder } from '../work-folder'
import type { Check } from './check'

/** Every citation has its marker once a side, in its segment, where the author put it; no marker lacks a citation. */
export const checkMarkers: Check = (folder) => [
  ...SIDES.flatMap((side) => compare(folder, side)),
  ...comparePositions(folder),
]

function compare(folder: WorkFolder, side: Side): Problem[] {
  const file = `${side}.json`
  const problems: Problem[] = []
  const places = listMarkers(folder, side)
  for (const [label, [first, ...more]] of places) {
    const citation = folder.citations.citations[label]
    for (const id of more)
      problems.push({ file, id, what: `has [^${label}] again: a marker stands once a side` })
    if (citation === undefined) {
      problems.push({ file, id: first, what: `has [^${label}], which citations.json lacks: add it there` })
    } else if (citation.segment !== first) {
      const what = `has [^${label}], which citations.json puts in ${citation.segment}: correct the one or the other`
      problems.push({ file, id: first, what })
    }
  }
  for (const [label, { segment }] of Object.entries(folder.citations.citations)) {
    if (places.has(label)) continue
    problems.push({ file, id: segment, what: `lacks [^${label}]: put it where the claim is` })
  }
  return problems
}

function comparePositions(folder: WorkFolder): Problem[] {
  const side = originalSide(folder.work)
  return Object.entries(folder.citations.citations).flatMap(([label, { segment, position }]) => {
    const { text, markers } = parseSegmentSource(folder[side][segment] ?? '')
    const marker = markers.find((candidate) => candidate.label === label)
    if (marker === undefined) return []
    const found = text.slice(0, marker.offset).endsWith('.') ? 'after-stop' : 'before-stop'
    if (found === position) return []
    return [
      {
        file: 'citations.json',
        id: label,
        what: `says ${position}; ${side}.json has it ${found}: correct it`,
      },
    ]
  })
}

/** The segments each marker stands in, by label: never an empty list. */
function listMarkers(folder: WorkFolder, side: Side): Map<MarkerLabel, [SegmentId, ...SegmentId[]]> {
  const places = new Map<MarkerLabel, [SegmentId, ...SegmentId[]]>()
  for (const id of segmentsOf(folder.work)) {
    for (const { label } of parseSegmentSource(folder[side][id] ?? '').markers) {
      const known = places.get(label)
      if (known === undefined) places.set(label, [id])
      else known.push(id)
    }
  }
  return places
}
