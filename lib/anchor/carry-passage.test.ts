import { expect, test } from 'vitest'
import { CARRIED_CASES } from './carry-passage.cases'
import { describeTarget } from './describe-target'
import { makeEarlierTexts } from './earlier-texts'
import { passageText } from './passage-text'
import { resolveTarget } from './resolve-target'
import { REVISED_CASES, type Marked } from './resolve-target.cases'
import { readRange, readSide } from './read-marked.fixture'
import type { SideText } from './side-text'
import { traceSegments } from './trace-segments'

/** A later text that knows the one before, as works have them. */
function revise(before: SideText, after: Marked): SideText {
  const segments = traceSegments('tr', before.segments, readSide(after).segments)
  const made: SideText = readSide(
    after,
    segments,
    makeEarlierTexts(
      () => made,
      (revision) => (revision === 1 ? before : null),
    ),
  )
  return made
}

function resolve(before: Marked, after: Marked) {
  const earlier = readSide(before)
  const text = revise(earlier, after)
  const found = resolveTarget(text, 2, describeTarget(earlier, readRange(before), 1))
  return { text, found }
}

/** A passage without its line feeds. */
const readLine = (text: string) => text.replaceAll('\n', ' ')

test.each(CARRIED_CASES)('%s', (_name, before, after, now = {}) => {
  const { text, found } = resolve(before, after ?? now)
  if (after === null) expect(found.status).toBe('detached')
  else {
    expect(found).toMatchObject({ status: 'anchored' })
    if (found.status === 'anchored')
      expect(passageText(text, found.range)).toBe(passageText(text, readRange(after)))
  }
})

test.each(REVISED_CASES)(
  '%s: not on other words than without the earlier text',
  (_, before, after, now = {}) => {
    const { text, found } = resolve(before, typeof after === 'string' ? now : after)
    if (found.status === 'detached') return
    const right = typeof after === 'string' ? before : after
    const wanted = passageText(readSide(right), readRange(right))
    expect(readLine(passageText(text, found.range))).toBe(readLine(wanted))
  },
)

test('what the words and their context alone find, the earlier text finds as well', () => {
  const kept = REVISED_CASES.filter(([, before, after]) => {
    return typeof after !== 'string' && resolve(before, after).found.status === 'anchored'
  })
  const findable = REVISED_CASES.filter(([, , after]) => typeof after !== 'string')
  expect(findable.filter((one) => !kept.includes(one)).map(([name]) => name)).toEqual([])
})

test('a passage found by words like its own says how much of it is left', () => {
  const { found } = resolve(
    { 'p1.s1': 'Kritik metaller «yeni petrol olarak nitelendirilmeye» başlanmıştır.' },
    { 'p1.s1': 'Kritik metaller yeni petrol olarak nitelendirlmeye başlanmıştır.' },
  )
  expect(found).toMatchObject({ status: 'anchored', how: 'fuzzy' })
  if (found.status === 'anchored' && found.how === 'fuzzy') {
    expect(found.score).toBeGreaterThan(0.9)
    expect(found.score).toBeLessThan(1)
  }
})
