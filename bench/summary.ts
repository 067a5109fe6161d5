import type { PageLoad } from './measure-page'

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}

/** The median of every figure over several loads of one page. */
export function summarize(loads: PageLoad[]): PageLoad {
  const of = (read: (load: PageLoad) => number) => median(loads.map(read))
  return {
    requests: of((load) => load.requests),
    wireBytes: of((load) => load.wireBytes),
    scriptBytes: of((load) => load.scriptBytes),
    layoutShift: of((load) => load.layoutShift),
    textAt: of((load) => load.textAt),
    readyAt: of((load) => load.readyAt),
  }
}

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const ms = (time: number) => `${Math.round(time)} ms`

/** A line of the printed table for every figure, then the two ratios. */
export function printSummary(reader: PageLoad, plain: PageLoad, empty: PageLoad): string {
  const columns = [reader, plain, empty]
  const rows: [string, (load: PageLoad) => string][] = [
    ['requests', (load) => String(load.requests)],
    ['bytes over the wire', (load) => kilo(load.wireBytes)],
    ['scripts, gzipped', (load) => kilo(load.scriptBytes)],
    ['layout shift', (load) => load.layoutShift.toFixed(4)],
    ['time to text', (load) => ms(load.textAt)],
    ['time to ready', (load) => ms(load.readyAt)],
  ]
  const line = (name: string, cells: string[]) =>
    name.padEnd(24) + cells.map((cell) => cell.padStart(14)).join('')
  return [
    line('', ['reader', 'plain page', 'empty page']),
    ...rows.map(([name, show]) => line(name, columns.map(show))),
    '',
    `text: ${(reader.textAt / plain.textAt).toFixed(2)} times the plain page`,
    `ready: ${(reader.readyAt / plain.readyAt).toFixed(2)} times the plain page`,
    `scripts: ${kilo(reader.scriptBytes - empty.scriptBytes)} on top of an empty page`,
  ].join('\n')
}
