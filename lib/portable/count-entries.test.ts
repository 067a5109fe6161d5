import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openEntryCounter } from './count-entries'

test.each([
  ['jsonld', '{"items":[\n{"id":1},\n{"id":2}\n]}\n', 2],
  ['markdown', '# N\n\n## W\n\n### a\n\n#### b\n\n### c\n', 3],
  ['csv', 'a,b\r\n1,2\r\n"x\ny",3\r\n', 2],
  ['html', '<main><article>\n</article><article class="reply"></article>', 2],
] as const)('counts the entries of %s, wherever it is cut', (format, file, count) => {
  fc.assert(
    fc.property(fc.array(fc.nat(file.length)), (cuts) => {
      const counter = openEntryCounter(format)
      const ends = [...cuts, 0, file.length].sort((a, b) => a - b)
      const pieces = ends.map((end, at) => file.slice(ends[at - 1] ?? 0, end))
      expect(pieces.map(counter).at(-1)).toBe(count)
    }),
  )
})
