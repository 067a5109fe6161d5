import { parseSegmentSource } from '../../text/segment-source'
import { originalSide } from '../original-side'
import type { Problem } from '../problem'
import { segmentsOf } from '../segments'
import type { Check } from './check'

/** Every segment has its layout, of white space only, and every place in it lies where its words say. */
export const checkLayout: Check = ({ work, layout, ...layers }) => {
  if (layout === null) return []
  const file = 'layout.json'
  const ids = segmentsOf(work)
  const sources = layers[originalSide(work)]
  const problems: Problem[] = [
    ...ids.filter((id) => !(id in layout.segments)).map((id) => ({ file, id, what: 'is missing: add it' })),
    ...Object.keys(layout.segments)
      .filter((id) => !ids.includes(id))
      .map((id) => ({ file, id, what: 'is not in work.json: take it out' })),
  ]
  if (/\S/u.test(layout.end))
    problems.push({ file, id: 'end', what: 'may hold white space only: correct it' })
  for (const [id, { before, inside = [] }] of Object.entries(layout.segments)) {
    const { text } = parseSegmentSource(sources[id] ?? '')
    if (/\S/u.test(before))
      problems.push({ file, id, what: '“before” may hold white space only: correct it' })
    for (const place of inside) {
      const fits = text.slice(0, place.at).endsWith(place.after) && text.startsWith(place.text, place.at)
      if (fits && !/\S/u.test(place.received)) continue
      const what = `at ${place.at} does not follow “${place.after}” with “${place.text}”: correct the offset`
      problems.push({ file, id, what })
    }
  }
  return problems
}
