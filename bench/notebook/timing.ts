import { median } from '../summary'

/** What was measured of one thing, in milliseconds: how long it took, and the least that any way of doing it takes. */
export interface Figure {
  readonly name: string
  readonly time: number
  readonly floor: number
  /** The longest that the process could do nothing else. */
  readonly held?: number
  /** The longest that a request of another reader waited meanwhile. */
  readonly waited?: number
}

/** How long a task takes, in milliseconds. */
export async function timeOf(task: () => unknown): Promise<number> {
  const begun = performance.now()
  await task()
  return performance.now() - begun
}

/** The medians of two tasks that are run in turn, so that a slow moment of the machine falls on both. One run each is not counted. */
export async function compare(
  name: string,
  rounds: number,
  task: () => unknown,
  floor: () => unknown,
): Promise<Figure> {
  const times: number[] = []
  const floors: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const pair = [await timeOf(task), await timeOf(floor)] as const
    if (round === 0) continue
    times.push(pair[0])
    floors.push(pair[1])
  }
  return { name, time: median(times), floor: median(floors) }
}
