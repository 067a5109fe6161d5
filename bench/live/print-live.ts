import type { LiveFigures } from './run-live'

const count = (value: number) => value.toLocaleString('en')
const ms = (value: number) => `${value.toFixed(0)} ms`

/** The figures as a table. */
export function printLive(figures: LiveFigures): string {
  const rows: [string, string][] = [
    ['readers connected', count(figures.connections)],
    ['notes written', `${count(figures.notes)}, ${figures.rate} a second`],
    ['deliveries', count(figures.deliveries)],
    ['lines cut, and back', count(figures.cut)],
    ['missed', count(figures.missed)],
    ['doubled', count(figures.doubled)],
    ['from sent to seen, median', ms(figures.medianMs)],
    ['from sent to seen, p99', ms(figures.p99Ms)],
    ['from kept to seen, median', ms(figures.medianKeptMs)],
    ['memory a connection', `${figures.kbPerConnection.toFixed(0)} kB`],
  ]
  return `${rows.map(([name, value]) => name.padEnd(28) + value.padStart(24)).join('\n')}\n`
}

/** The line for programs. */
export function toLine(figures: LiveFigures): string {
  const round = (value: number) => Math.round(value * 10) / 10
  return JSON.stringify({
    connections: figures.connections,
    missed: figures.missed,
    doubled: figures.doubled,
    median_ms: round(figures.medianMs),
    p99_ms: round(figures.p99Ms),
    kb_per_connection: round(figures.kbPerConnection),
  })
}
