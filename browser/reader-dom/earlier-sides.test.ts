import { describe, expect, test } from 'vitest'
import { SIDES } from '@/lib/text/side'
import { loadSample } from '@/lib/work/fixtures/sample-work.cases'
import { packRevisions } from '@/lib/work/packed-revisions'
import { sideTextAt, sideTextOf } from '@/lib/work/side-text-of'
import { makeEarlierSides } from './earlier-sides'

const work = loadSample()
const { revision } = work.work
const present = { tr: sideTextOf(work, 'tr'), en: sideTextOf(work, 'en') }
const earlier = makeEarlierSides(present, packRevisions(work))

describe.each(SIDES)('the %s of a page', (side) => {
  test.each(Array.from({ length: revision - 1 }, (_, at) => at + 1))(
    'is on revision %i what the work was',
    (made) => {
      const text = earlier[side].at(made)
      const was = sideTextAt(work, side, made)
      expect(text?.running).toBe(was.running)
      expect(text?.segments.map(({ id, paragraph }) => [id, paragraph])).toEqual(
        was.segments.map(({ id, paragraph }) => [id, paragraph]),
      )
    },
  )

  test.each(Array.from({ length: revision - 1 }, (_, at) => at + 1))(
    'names every sentence that has changed since revision %i',
    (made) => {
      const was = sideTextAt(work, side, made)
      const ids = new Set([...was.segments, ...present[side].segments].map(({ id }) => id))
      const changed = [...ids].filter((id) => was.byId.get(id)?.text !== present[side].byId.get(id)?.text)
      const told = earlier[side].changedSince(made)
      expect(changed.filter((id) => !told?.has(id))).toEqual([])
    },
  )

  test.each([0, revision, revision + 1])('knows nothing of revision %i', (made) => {
    expect(earlier[side].at(made)).toBeNull()
    expect(earlier[side].changedSince(made)).toBeNull()
  })
})
