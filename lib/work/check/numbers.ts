import { listNumbers } from '../../text/list-numbers'
import { parseSegmentSource } from '../../text/segment-source'
import { segmentsOf } from '../segments'
import type { Check } from './check'

/** Both sides of a segment have the same numbers in digits, in any order. Numbers in words are for the eye. */
export const checkNumbers: Check = ({ work, tr, en }) =>
  segmentsOf(work).flatMap((id) => {
    const left = listNumbers(parseSegmentSource(tr[id] ?? '').text, 'tr')
    const right = listNumbers(parseSegmentSource(en[id] ?? '').text, 'en')
    if (left.join('\n') === right.join('\n')) return []
    const what = `has ${describe(right)} where tr.json has ${describe(left)}: make the figures agree`
    return [{ file: 'en.json', id, what }]
  })

function describe(numbers: string[]): string {
  return numbers.length === 0 ? 'no figure' : numbers.join(', ')
}
