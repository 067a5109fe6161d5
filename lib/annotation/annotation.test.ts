import { expect, test } from 'vitest'
import { describeTarget } from '../anchor/describe-target'
import { makeSideText } from '../anchor/side-text'
import type { Target } from '../anchor/target'
import { AnnotationInput, AnnotationPatch } from './annotation'

const sideText = makeSideText('tr', [{ id: 'p1.s1', paragraph: 'p1', text: 'Dünya dönüyor.' }])
const marked = describeTarget(
  sideText,
  { start: { segment: 'p1.s1', offset: 0 }, end: { segment: 'p1.s1', offset: 5 } },
  1,
)
const projected: Target = { ...marked, role: 'projected', via: 'words' }
const related: Target = { ...marked, role: 'related' }

test.each([
  ['a marked target', [marked], true],
  ['a marked target with its projection and a place to see', [projected, marked, related], true],
  ['a projection of nothing', [projected], false],
  ['a place to see from nowhere', [related], false],
  ['nothing', [], false],
])('a note may stand on %s: %s', (_name, targets, may) => {
  const input = { work: 'eser', layer: 'private', meaning: 'idea', body: null, targets }
  expect(AnnotationInput.safeParse(input).success).toBe(may)
  expect(AnnotationPatch.safeParse({ targets }).success).toBe(may)
})
