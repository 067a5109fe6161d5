import { PAIR_CLASSES } from './edits'
import { countOf, FINDERS, keptShare, sum, type Count, type Tally } from './tally'

/** A line a class, and for each finder the pairs it was given, wrong and lost ones, and the share it kept. */
export function printTally(tally: Tally): string {
  const line = (name: string, cells: readonly string[]) => name.padEnd(38) + cells.join('')
  const row = (name: string, counts: readonly Count[]) => line(name, counts.flatMap(showCount))
  return [
    line(
      '',
      FINDERS.map((finder) => finder.padStart(32)),
    ),
    line(
      '',
      FINDERS.flatMap(() => ['pairs', 'wrong', 'lost', 'kept'].map(pad)),
    ),
    ...PAIR_CLASSES.filter((name) => tally.has(name)).map((name) =>
      row(
        name,
        FINDERS.map((finder) => countOf(tally, name, finder)),
      ),
    ),
    row(
      'all',
      FINDERS.map((finder) => sum(tally, finder)),
    ),
  ].join('\n')
}

function showCount(count: Count): string[] {
  const share = count.surviving === 0 ? '–' : `${(100 * keptShare(count)).toFixed(1)} %`
  return [String(count.pairs), String(count.wrong), String(count.lost), share].map(pad)
}

const pad = (cell: string) => cell.padStart(8)
