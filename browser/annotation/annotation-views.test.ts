import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RootAnnotation } from '@/lib/annotation/annotation'
import { openAnnotationViews } from './annotation-views'
import type { PlacedAnnotation } from './placed-annotation'

/** A view that stands at a place; what it says is its version. */
function makeView(id: string, place: number, version: number): PlacedAnnotation {
  const annotation = { id, version, work: String(place) } as RootAnnotation
  return { annotation, state: 'saved', refusal: null, targets: [], places: [], detached: [] }
}

const byPlace = (a: PlacedAnnotation, b: PlacedAnnotation) =>
  Number(a.annotation.work) - Number(b.annotation.work) || (a.annotation.id < b.annotation.id ? -1 : 1)

test('annotations that come, go and move, a few or many at once, stand in their order', () => {
  const change = fc.tuple(fc.nat(20), fc.option(fc.nat(5)))
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 12 }), { maxLength: 8 }), (rounds) => {
      const now = new Map<string, PlacedAnnotation>()
      const views = openAnnotationViews((id) => now.get(id) ?? null, byPlace)
      for (const [version, round] of rounds.entries()) {
        for (const [number, place] of round) {
          const id = `n${number}`
          if (place === null) now.delete(id)
          else now.set(id, makeView(id, place, version))
        }
        views.renew(new Set(round.map(([number]) => `n${number}`)))
        expect(views.all()).toEqual([...now.values()].sort(byPlace))
      }
    }),
  )
})

test('what says the same stays the same object, and so does the list', () => {
  const views = openAnnotationViews((id) => makeView(id, 1, 1), byPlace)
  views.renew(['a', 'b'])
  const [all, first] = [views.all(), views.get('a')]
  views.renew(['a', 'b'])
  expect(views.all()).toBe(all)
  expect(views.get('a')).toBe(first)
})
