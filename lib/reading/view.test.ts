import { describe, expect, it } from 'vitest'
import { VIEWS, choiceFor, effectiveView, onlySide, parseView, stepView } from './view'

describe('a view', () => {
  it('is read by name alone', () => {
    expect(VIEWS.map(parseView)).toEqual(VIEWS)
    expect([null, undefined, '', 'auto', 'SIDE', 1].map(parseView)).toEqual(Array(6).fill(null))
  })

  it('follows the width until one is chosen', () => {
    expect(effectiveView('auto', true)).toBe('side')
    expect(effectiveView('auto', false)).toBe('stacked')
    expect(effectiveView('tr', true)).toBe('tr')
  })

  it('is remembered as automatic when it is what the width gives', () => {
    expect(choiceFor('side', true)).toBe('auto')
    expect(choiceFor('side', false)).toBe('side')
    expect(choiceFor('stacked', false)).toBe('auto')
  })

  it('goes round and round', () => {
    expect(VIEWS.map((view) => stepView(stepView(view, 1), -1))).toEqual(VIEWS)
    expect(stepView('en', 1)).toBe('side')
    expect(stepView('side', -1)).toBe('en')
  })

  it('shows one side or both', () => {
    expect(VIEWS.map(onlySide)).toEqual([null, null, null, 'tr', 'en'])
  })
})
