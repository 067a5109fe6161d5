import 'server-only'
import type { Stretches } from '@/lib/portable/stretches'

/** How long work goes on before whoever else waits for this process has a turn, in milliseconds. */
const STRETCH = 15

/** Does long work stretch by stretch: thousands of notes do not hold up the process. */
export async function inTurns<Made>(work: Stretches<Made>): Promise<Made> {
  let end = performance.now() + STRETCH
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() < end) continue
    await new Promise(setImmediate)
    end = performance.now() + STRETCH
  }
}
