import type { Figure } from './timing'

const ms = (time: number | undefined) => (time === undefined ? '' : `${time.toFixed(time < 10 ? 1 : 0)} ms`)

/** A table of figures: a line each, with its floor, how many times the floor it is, and what others felt of it. */
export function printFigures(notes: number, figures: readonly Figure[]): string {
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(26) + cells.map((cell) => cell.padStart(14)).join('')
  return [
    `One reader with ${notes.toLocaleString('en')} notes`,
    '',
    line('', ['time', 'plain SQL', 'ratio', 'holds up', 'another waits']),
    ...figures.map(({ name, time, floor, held, waited }) =>
      line(name, [ms(time), ms(floor), (time / floor).toFixed(1), ms(held), ms(waited)]),
    ),
    '',
  ].join('\n')
}
