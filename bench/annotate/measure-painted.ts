import { median } from '../summary'
import { load, takeTurns, type Plan, type Runner } from './measure-document'

/** Jumps of a scroll, and changes of width. */
const JUMPS = 15
const WIDTHS = 10

/** Measures painting, and the painted page: another width, scrolling, the notes under a point, what it weighs. */
export async function measurePainted(all: readonly Runner[], { rounds, limit }: Plan): Promise<void> {
  const runners = all.filter(({ entry }) => entry.paints)
  for (const runner of runners) await load(runner)
  const bare = new Map<Runner, { nodes: number; bytes: number }>()
  for (const runner of runners) {
    const [nodes, bytes] = [await runner.page.ask('nodes'), await runner.page.ask('memory')]
    bare.set(runner, { nodes: nodes ?? NaN, bytes: bytes ?? NaN })
  }
  await takeTurns(runners, rounds, 'paint', ({ page }) => page.ask('paint', limit))
  const painted = runners.filter(({ result }) => result.paint !== null)
  await takeTurns(painted, WIDTHS, 'resize', ({ page }) => page.ask('resize'))
  await takeTurns(painted, JUMPS, 'scroll', ({ page }) => page.ask('scroll'))
  for (const runner of painted) {
    const { page, result, entry } = runner
    const hits = entry.hits ? await page.ask('hits') : null
    if (hits) result.hit = median(hits.times)
    if (hits) result.hitRight = hits.right / hits.asked
    const before = bare.get(runner)
    const [nodes, bytes] = [await page.ask('nodes'), await page.ask('memory')]
    result.nodes = (nodes ?? NaN) - (before?.nodes ?? NaN)
    result.bytes = (bytes ?? NaN) - (before?.bytes ?? NaN)
  }
}
