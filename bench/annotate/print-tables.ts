import type { AppFigures } from './measure-app'
import { nameCell, type CellResults, type Result } from './cell'

type Column = readonly [title: string, show: (result: Result) => string]

/** One table for every cell. */
export function printTables(measured: readonly CellResults[], limit: number): string {
  const tables = measured.map(({ cell, results }) => {
    const columns = cell.change === 'exact' ? [...ANCHORING(limit), ...PAINTING(limit)] : ANCHORING(limit)
    const lines = [...results].map(([name, result]) =>
      line(
        name,
        columns.map(([, show]) => show(result)),
      ),
    )
    return [
      line(
        nameCell(cell),
        columns.map(([title]) => title),
      ),
      ...lines,
    ].join('\n')
  })
  return `${tables.join('\n\n')}\n\n`
}

/** What a program that has it sends to its readers. */
export function printBytes(bytes: ReadonlyMap<string, number>): string {
  const shipped = [...bytes].map(([name, size]) => line(name, [`${(size / 1000).toFixed(1)} kB`]))
  return `${['shipped, gzipped', ...shipped].join('\n')}\n`
}

const line = (name: string, cells: readonly string[]) =>
  name.padEnd(26) + cells.map((cell) => cell.padStart(12)).join('')

const ANCHORING = (limit: number): Column[] => [
  ['anchor', ({ anchor }) => ms(anchor, limit)],
  ['right', ({ found }) => count(found?.right)],
  ['wrong', ({ found }) => count(found?.wrong)],
  ['lost', ({ found }) => count(found?.lost)],
]

const PAINTING = (limit: number): Column[] => [
  ['paint', ({ paint }) => ms(paint, limit)],
  ['resize', ({ resize }) => ms(resize, limit)],
  ['scroll', ({ scroll }) => ms(scroll, limit)],
  ['at a point', ({ hit }) => (hit === undefined ? '—' : `${(hit * 1000).toFixed(0)} µs`)],
  ['right', ({ hitRight }) => (hitRight === undefined ? '—' : `${(hitRight * 100).toFixed(0)} %`)],
  ['memory', ({ bytes }) => (bytes === undefined ? '—' : `${(bytes / 1e6).toFixed(1)} MB`)],
  ['nodes', ({ nodes }) => count(nodes)],
]

function ms(time: number | null | undefined, limit: number): string {
  if (time === undefined) return '—'
  if (time === null) return `> ${limit / 1000} s`
  return time < 10 ? `${time.toFixed(1)} ms` : `${Math.round(time)} ms`
}

const count = (value: number | undefined) => (value === undefined ? '—' : String(value))

/** What the application was held to, and what it did. */
export function printApp(figures: AppFigures): string {
  const rows: [string, number, number][] = [
    ['ready', figures.ready, 2_000],
    ['longest task until then', figures.longestTask, 200],
    ['a note is added', figures.add, 100],
    ['the slowest of them', figures.slowestAdd, NaN],
    ['longest task adding', figures.longestTaskAdding, 200],
  ]
  const lines = rows.map(([name, time, most]) =>
    line(name, [`${Math.round(time)} ms`, Number.isNaN(most) ? '' : `< ${most} ms`]),
  )
  return `${line(`the page, ${figures.notes} notes`, ['', 'aim'])}\n${lines.join('\n')}\n`
}
