import { describeTarget } from '../../lib/anchor/describe-target'
import { makeEarlierTexts } from '../../lib/anchor/earlier-texts'
import { withFinder } from '../../lib/anchor/make-finder'
import { makeResolver } from '../../lib/anchor/make-resolver'
import {
  findSpan,
  getRange,
  makeSideText,
  type PlacedSegment,
  type SideText,
} from '../../lib/anchor/side-text'
import type { Target } from '../../lib/anchor/target'
import { median } from '../summary'
import { readEssay } from './essay'
import { makeText } from './made-text'
import { makeRandom } from './random'

const PARAGRAPHS = 2000
const NOTES = 10_000
const RUNS = 5

/** What is done to every sentence before the notes are looked for. */
const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  exact: (text) => text,
  shifted: (text) => `Bugün ise ${text}`,
  changed: (text) =>
    text.replace(/(?<=\p{L})\p{L}(?=\p{L})/gu, (letter, at: number) => (at % 29 === 7 ? '' : letter)),
}

/** How long 10,000 notes over 2,000 paragraphs take, and how many times what reading their places alone takes. */
export function printSpeed(): string {
  const segments = makeText('tr', readEssay().tr, makeRandom(7), PARAGRAPHS)
  const before = makeSideText('tr', segments)
  const targets = drawTargets(before)
  const lines = Object.entries(CHANGES).map(([name, change]) => {
    const after: SideText = makeSideText(
      'tr',
      segments.map((segment): PlacedSegment => ({ ...segment, text: change(segment.text) })),
      makeEarlierTexts(
        () => after,
        () => before,
      ),
    )
    const known = targets.filter((target) => findSpan(after, target) !== null)
    const floor = measure(() => () => known.map((target) => readPlace(after, target)))
    let found = 0
    const ours = measure(() => {
      const resolve = makeResolver(withFinder(after), 2)
      return () => (found = targets.filter((target) => resolve(target).status === 'anchored').length)
    })
    const times = (ours / floor).toFixed(1)
    return `${name.padEnd(10)}${ours.toFixed(1).padStart(9)} ms${floor.toFixed(1).padStart(9)} ms${times.padStart(8)}${String(found).padStart(9)}`
  })
  const head = `${''.padEnd(10)}${'ours'.padStart(12)}${'floor'.padStart(12)}${'times'.padStart(8)}${'found'.padStart(9)}`
  return [`${NOTES} notes over ${PARAGRAPHS} paragraphs, medians of ${RUNS} runs:`, head, ...lines].join('\n')
}

function drawTargets(text: SideText): Target[] {
  const random = makeRandom(11)
  const targets: Target[] = []
  while (targets.length < NOTES) {
    const segment = random.pick(text.segments)
    const from = random.below(Math.max(1, segment.text.length - 30))
    const span = {
      start: segment.start + from,
      end: segment.start + Math.min(segment.text.length, from + random.between(8, 60)),
    }
    targets.push(describeTarget(text, getRange(text, span), 1))
  }
  return targets
}

/** The least anyone can do: the place by its offsets, checked against the quote. */
function readPlace(text: SideText, target: Target): boolean {
  const span = findSpan(text, target)
  return (
    span !== null &&
    text.running.startsWith(target.quote.exact, span.start) &&
    getRange(text, span).start.offset >= 0
  )
}

function measure(prepare: () => () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    prepare()()
    return performance.now() - start
  })
  return median(times)
}
