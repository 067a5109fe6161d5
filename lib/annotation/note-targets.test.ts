import { describe, expect, it, test } from 'vitest'
import { SAMPLE } from '../align/project-range.cases'
import { describeTarget } from '../anchor/describe-target'
import { getRange, makeSideText } from '../anchor/side-text'
import { Target } from '../anchor/target'
import type { Side } from '../text/side'
import { ANNOTATION_LIMITS } from './limits'
import {
  confirmProjection,
  lacksCounterpart,
  renewProjections,
  withoutProjection,
  withPassageAt,
  withPlaceConfirmed,
  withProjections,
  withRelated,
} from './note-targets'

const text = { sides: SAMPLE.sides, links: SAMPLE.links, revision: 2 }

function mark(side: Side, words: string, revision = 2): Target {
  const start = text.sides[side].running.indexOf(words)
  return describeTarget(
    text.sides[side],
    getRange(text.sides[side], { start, end: start + words.length }),
    revision,
  )
}

const tell = (targets: readonly Target[] | null) =>
  targets?.map(({ side, role, quote }) => `${side} ${role} ${quote.exact}`)

const noted = withProjections(text, [mark('tr', 'ABD’nin uranyum ithalatının')])

describe('projections', () => {
  it('stand on the side that nothing is marked on', () => {
    expect(tell(noted)).toEqual([
      'tr marked ABD’nin uranyum ithalatının',
      'en projected of US uranium imports',
    ])
    expect(tell(withProjections(text, [mark('en', 'today')]))).toEqual([
      'en marked today',
      'tr projected bugün',
    ])
    const both = [mark('tr', 'bugün'), mark('en', 'today')]
    expect(withProjections(text, both)).toEqual(both)
  })

  it('are laid anew, never twice, and leave what is related alone', () => {
    const related = { ...mark('tr', 'söz'), role: 'related' as const }
    expect(withProjections(text, noted)).toEqual(noted)
    expect(tell(withProjections(text, [mark('tr', 'hâline'), mark('tr', 'gelmiştir'), related]))).toEqual([
      'tr marked hâline',
      'tr marked gelmiştir',
      'en projected has',
      'en projected become',
      'tr related söz',
    ])
  })

  it('leave no more targets than a note may have', () => {
    const related = Array.from({ length: ANNOTATION_LIMITS.targets - 2 }, () => ({
      ...mark('tr', 'söz'),
      role: 'related' as const,
    }))
    expect(withProjections(text, [mark('tr', 'hâline'), ...related])).toHaveLength(ANNOTATION_LIMITS.targets)
  })

  it('become the reader’s own when confirmed, described on this revision', () => {
    const early = noted.map((target) => ({ ...target, revision: 1 }))
    const confirmed = confirmProjection(text, early, 'en')
    expect(confirmed.map(({ role, via, revision }) => [role, via, revision])).toEqual([
      ['marked', null, 1],
      ['marked', null, 2],
    ])
    expect(withProjections(text, confirmed)).toEqual(confirmed)
  })

  it('can be taken away, and asked for again', () => {
    const bare = withoutProjection(noted, 'en')
    expect(tell(bare)).toEqual(['tr marked ABD’nin uranyum ithalatının'])
    expect([lacksCounterpart(noted), lacksCounterpart(bare)]).toEqual([false, true])
    expect(withProjections(text, bare)).toEqual(noted)
  })
})

test('a related place is added once, and not to a full note', () => {
  const place = mark('en', 'deeds')
  const more = withRelated(noted, place)
  expect(tell(more)?.at(-1)).toBe('en related deeds')
  expect(withRelated(more ?? [], place)).toEqual(more)
  const full = Array.from({ length: ANNOTATION_LIMITS.targets }, () => mark('tr', 'bugün'))
  expect(withRelated(full, place)).toBeNull()
})

test('a passage chosen in the place of another is marked and projected anew; a related one stays related', () => {
  expect(tell(withPassageAt(text, noted, 0, mark('tr', 'bugün')))).toEqual([
    'tr marked bugün',
    'en projected today',
  ])
  expect(tell(withPassageAt(text, noted, 0, mark('en', 'deeds')))).toEqual([
    'en marked deeds',
    'tr projected işler',
  ])
  const confirmed = confirmProjection(text, noted, 'en')
  expect(tell(withPassageAt(text, confirmed, 0, mark('tr', 'bugün')))).toEqual([
    'tr marked bugün',
    'en marked of US uranium imports',
  ])
  const related = withRelated(noted, mark('en', 'deeds')) ?? []
  expect(tell(withPassageAt(text, related, 2, mark('en', 'Words')))?.at(-1)).toBe('en related Words')
})

test('who mends one stretch of a projection has put one passage in the place of all', () => {
  const runs = withProjections(text, [mark('tr', 'hâline gelmiştir')])
  expect(tell(runs)).toEqual(['tr marked hâline gelmiştir', 'en projected has', 'en projected become'])
  expect(tell(withPassageAt(text, runs, 1, mark('en', 'today')))).toEqual([
    'tr marked hâline gelmiştir',
    'en marked today',
  ])
})

test('a place that was found on a later revision is confirmed as it stands there', () => {
  const early = mark('tr', 'bugün', 1)
  const { start, end } = early
  expect(withPlaceConfirmed(text, [early], 0, { start, end })).toEqual([mark('tr', 'bugün')])
})

describe('where the other side is rendered anew', () => {
  const segments = text.sides.en.segments.map((segment) =>
    segment.id === 'p1.s1' ? { ...segment, text: 'Nowadays energy is a matter of strategy.' } : segment,
  )
  const later = {
    ...text,
    revision: 3,
    links: {},
    sides: { ...text.sides, en: makeSideText('en', segments) },
  }
  const before = withProjections(text, [mark('tr', 'bugün')])

  it('what was projected is projected anew', () => {
    expect(tell(renewProjections(later, before, new Set([1])))).toEqual([
      'tr marked bugün',
      'en projected Nowadays energy is a matter of strategy.',
    ])
  })

  it('what stands stays, and nothing follows a mark that is lost itself', () => {
    expect(renewProjections(later, before, new Set())).toBeNull()
    expect(renewProjections(later, before, new Set([0]))).toBeNull()
    expect(renewProjections(later, before, new Set([0, 1]))).toBeNull()
  })
})

test('every target made is one the server takes', () => {
  for (const target of [...noted, ...(withRelated(noted, mark('en', 'deeds')) ?? [])])
    expect(Target.parse(target)).toEqual(target)
})
