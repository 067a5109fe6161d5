import { makeSeeded } from '../seeded'
import type { Contestant, OpenPage } from './contestant'
import { lieStill } from './frames'
import { indexText } from './text-index'

/** Places of the page that are scrolled to, and points of the window asked at each. */
const PLACES = 16
const POINTS = 25

/** From the painting to the first question, in milliseconds. */
const STILL = 1_500

export interface Asked {
  /** Milliseconds a point took, at each place: one point is over sooner than a clock of the page ticks. */
  readonly times: number[]
  readonly asked: number
  readonly right: number
}

/**
 * Asks which notes stand under many points, on words and between the lines, all over the page. A point is answered
 * rightly when exactly the notes on the character drawn there are named.
 */
export async function askPoints({ notesAt }: Contestant, page: OpenPage): Promise<Asked> {
  const times: number[] = []
  let right = 0
  if (!notesAt) return { times, asked: 0, right }
  const seeded = makeSeeded(page.notes.length)
  // Who prepares for being asked does so while the page lies still.
  await new Promise((resolve) => setTimeout(resolve, STILL))
  for (let place = 0; place < PLACES; place++) {
    scrollTo({ top: seeded.below(document.documentElement.scrollHeight - innerHeight), behavior: 'instant' })
    await lieStill()
    const { left, width } = page.root.getBoundingClientRect()
    const points = Array.from({ length: POINTS }, () => [
      left + seeded.below(width),
      seeded.below(innerHeight),
    ])
    const start = performance.now()
    const answers = points.map(([x = 0, y = 0]) => new Set(notesAt(x, y)))
    times.push((performance.now() - start) / POINTS)
    const truthAt = readTruth(page)
    right += answers.filter((ids, at) => isSame(ids, truthAt(...(points[at] as [number, number])))).length
  }
  return { times, asked: PLACES * POINTS, right }
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id))
}

/** Which notes stand on the character drawn at a point, by going through all of them. */
function readTruth({ root, notes }: OpenPage): (x: number, y: number) => Set<string> {
  const { nodes, starts } = indexText(root)
  const startOf = new Map(nodes.map((node, at) => [node, starts[at] ?? 0]))
  return (x, y) => {
    const caret = document.caretPositionFromPoint(x, y)
    const node = caret?.offsetNode
    const start = node instanceof Text ? startOf.get(node) : undefined
    if (
      !caret ||
      !(node instanceof Text) ||
      start === undefined ||
      node.parentElement?.closest('[data-aside], .num')
    )
      return new Set()
    const offset = [caret.offset - 1, caret.offset].find((at) => isDrawnAt(node, at, x, y))
    if (offset === undefined) return new Set()
    const unit = start + offset
    return new Set(notes.filter(({ now }) => now.start <= unit && unit < now.end).map(({ id }) => id))
  }
}

function isDrawnAt(node: Text, offset: number, x: number, y: number): boolean {
  if (offset < 0 || offset >= node.length) return false
  const range = document.createRange()
  range.setStart(node, offset)
  range.setEnd(node, offset + 1)
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  )
}
