import { describe, expect, it } from 'vitest'
import { describeTarget } from '@/lib/anchor/describe-target'
import { getRange, makeSideText } from '@/lib/anchor/side-text'
import type { Target } from '@/lib/anchor/target'
import type { Side } from '@/lib/text/side'
import { openGrouping } from './group-by-paragraph'
import { listPassages } from './list-passages'
import { annotationOf } from './outbox.cases'
import {
  homeOf,
  listHomes,
  paragraphOf,
  placeTargets,
  roleOf,
  type PlacedAnnotation,
  type PlacingText,
} from './placed-annotation'
import { showContext } from './show-context'
import { textOrder } from './text-order'

function makeText(english: string, revision: number): PlacingText {
  const segment = (id: string, text: string) => ({ id, paragraph: id.slice(0, 2), text })
  return {
    revision,
    links: {},
    sides: {
      tr: makeSideText('tr', [segment('p1.s1', 'Orta Asya çağı.'), segment('p2.s1', 'Sonra C5+1 geldi.')]),
      en: makeSideText('en', [segment('p1.s1', english), segment('p2.s1', 'Then came C5+1.')]),
    },
  }
}

const before = makeText('The age of Central Asia.', 1)
const after = makeText('Once it was the turn of the steppe.', 2)

function targetOn(side: Side, words: string, role: Target['role'] = 'marked'): Target {
  const start = before.sides[side].running.indexOf(words)
  const target = describeTarget(
    before.sides[side],
    getRange(before.sides[side], { start, end: start + words.length }),
    1,
  )
  return { ...target, role, via: role === 'projected' ? 'words' : null }
}

const marked = targetOn('tr', 'Orta Asya')
const projected = targetOn('en', 'Central Asia', 'projected')
const related = targetOn('en', 'C5+1', 'related')

function viewOf(id: string, targets: Target[], text = before): PlacedAnnotation {
  const annotation = { ...annotationOf(id), id, targets }
  return { annotation, state: 'saved', refusal: null, ...placeTargets(text, targets) }
}

describe('a note with several places', () => {
  it('stands at its first marked one, whatever comes before it', () => {
    const view = viewOf('a', [related, projected, marked])
    expect(homeOf(view)?.target).toBe(2)
    expect(listHomes(view).map((place) => roleOf(view, place))).toEqual(['marked', 'projected'])
    expect(paragraphOf(before, view)).toBe('p1')
  })

  it('stands at what was projected where the marked words are gone, and nowhere when only related ones are left', () => {
    const lost = { ...marked, quote: { ...marked.quote, exact: 'Orta Afri' } }
    expect(homeOf(viewOf('a', [lost, projected]))?.side).toBe('en')
    const detached = viewOf('b', [lost, related])
    expect([homeOf(detached), paragraphOf(before, detached)]).toEqual([null, null])
    expect(detached.detached).toEqual([{ target: 0, reason: 'quote-mismatch' }])
  })

  it('is read as what is marked, what was projected and what is related', () => {
    const second = targetOn('en', 'age', 'projected')
    const passages = listPassages(viewOf('a', [related, marked, projected, second]))
    expect(passages.map(({ role, side, words, via }) => [role, side, words, via])).toEqual([
      ['marked', 'tr', 'Orta Asya', null],
      ['projected', 'en', 'Central Asia … age', 'words'],
      ['related', 'en', 'C5+1', null],
    ])
  })
})

describe('where the other side was rendered anew', () => {
  it('a projection follows what is marked, and is still shown as projected', () => {
    const view = viewOf('a', [marked, projected], after)
    expect(view.targets.map(({ role, via, quote, revision }) => [role, via, quote.exact, revision])).toEqual([
      ['marked', null, 'Orta Asya', 1],
      ['projected', 'segment', 'Once it was the turn of the steppe.', 2],
    ])
    expect([view.places.length, view.detached]).toEqual([2, []])
    expect(view.annotation.targets).toEqual([marked, projected])
  })

  it('what the reader marked there stays, and is detached', () => {
    const view = viewOf('a', [marked, { ...projected, role: 'marked', via: null }], after)
    expect(view.detached.map(({ target }) => target)).toEqual([1])
    expect(view.targets).toBe(view.annotation.targets)
  })
})

describe('notes of a work', () => {
  const late = viewOf('late', [targetOn('tr', 'Sonra')])
  const early = viewOf('early', [related, marked])
  const lost = viewOf('lost', [{ ...marked, quote: { ...marked.quote, exact: 'Orta Afri' } }])

  it('come in the order of the words they stand at, detached ones last', () => {
    const order = [lost, late, early].sort(textOrder(before))
    expect(order.map(({ annotation }) => annotation.id)).toEqual(['early', 'late', 'lost'])
  })

  it('are grouped by paragraph, and a paragraph where nothing has changed keeps its group', () => {
    const group = openGrouping(before)
    const first = group([early, late, lost])
    expect([...first].map(([id, views]) => [id, views.length])).toEqual([
      ['p1', 1],
      ['p2', 1],
    ])
    const second = group([early, viewOf('more', [marked]), late])
    expect(second.get('p2')).toBe(first.get('p2'))
    expect(second.get('p1')).toHaveLength(2)
  })
})

it('a quote is shown among whole words, with dots where the text went on', () => {
  const context = 'egory of energy resources that'.padEnd(32, ' ')
  const shown = showContext({ exact: 'lack', prefix: context, suffix: '.' })
  expect(shown).toEqual({ exact: 'lack', prefix: '… of energy resources that  ', suffix: '.' })
  expect(showContext({ exact: 'x', prefix: 'Bu ', suffix: ' uzun bir cümlenin ilk otuz iki b' }).suffix).toBe(
    ' uzun bir cümlenin ilk otuz iki …',
  )
})
