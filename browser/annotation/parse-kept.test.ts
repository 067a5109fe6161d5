import { expect, it } from 'vitest'
import { Annotation } from '@/lib/annotation/annotation'
import { annotationOf } from './outbox.cases'
import { parseKept } from './parse-kept'

it('makes a note of one that was kept before there were replies', () => {
  const { id, work, layer, meaning, body, targets, version, createdAt, updatedAt, deletedAt } =
    annotationOf('bir')
  const old = { id, work, layer, meaning, body, targets, version, createdAt, updatedAt, deletedAt }
  const kept = parseKept(JSON.stringify({ operation: { kind: 'patch', patch: {}, seen: old } }))
  const { operation } = kept as { operation: { seen: unknown } }
  expect(Annotation.safeParse(operation.seen).error).toBeUndefined()
  expect(operation.seen).toEqual(annotationOf('bir'))
})

it('leaves what was kept since as it is', () => {
  const reply = { ...annotationOf('iki'), meaning: null, replyTo: annotationOf('').id, tags: ['a'] }
  expect(parseKept(JSON.stringify([reply]))).toEqual([reply])
})
