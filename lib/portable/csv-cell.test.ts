import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell, csvRow } from './csv-cell'

/** What a reader of the file has to do: RFC 4180, and nothing else. */
function readRow(row: string): string[] {
  return [...row.slice(0, -2).matchAll(/"((?:[^"]|"")*)"(?:,|$)/gu)].map(([, cell = '']) =>
    cell.replaceAll('""', '"'),
  )
}

test.each([
  ['plain words', 'İki söz', '"İki söz"'],
  ['quotation marks', 'a "b" c', '"a ""b"" c"'],
  ['a comma and a line', 'a,\r\nb\rc', '"a,\nb\nc"'],
  ['nothing', '', '""'],
])('writes %s', (_, text, cell) => {
  expect(csvCell(text)).toBe(cell)
})

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '\u200b=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '﹦1',
  '\ufeff=1',
  '\u0000=1',
  "'=1",
])('keeps a spreadsheet from running %j', (text) => {
  expect(csvCell(text)).toMatch(/^"'/u)
})

test('every row is read back as it was, but for line ends and one apostrophe', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom('"', ',', '\r', '\n', '=', "'", '\t', ';'), fc.string()),
  })
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (cells) => {
      const row = csvRow(cells)
      expect(row.indexOf('\r\n')).toBe(row.length - 2)
      const read = readRow(row).map((cell) => cell.replace(/^'/u, ''))
      expect(read).toEqual(cells.map((cell) => cell.replace(/\r\n?/gu, '\n').replaceAll('\0', '')))
    }),
  )
})

test('no cell begins with what makes a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [cell = ''] = readRow(csvRow([text]))
      expect(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell)).toBe(false)
    }),
  )
})
