import { expect, it } from 'vitest'
import type { AnnotationInput } from '@/lib/annotation/annotation'
import { fingerprint } from './fingerprint'

const input: AnnotationInput = {
  work: 'eser',
  layer: 'private',
  meaning: 'doubt',
  body: { text: 'Bence değil.', lang: 'tr' },
  targets: [],
}

it('is what it was before there were replies', () => {
  expect(fingerprint(input)).toBe('rT7A836CIurVEFXYIQ85_9YWS6nemiIdzNw-uCTXed0')
})

it('does not tell what is null or empty from what is left out', () => {
  expect(fingerprint({ ...input, replyTo: null, stance: null, tags: [] })).toBe(fingerprint(input))
})

it('tells a tag, a stance and what is answered', () => {
  const id = '0190a0a0-0000-7000-8000-000000000001'
  const all = [
    input,
    { ...input, tags: ['a'] },
    { ...input, stance: 'asks' as const },
    { ...input, replyTo: id },
  ]
  expect(new Set(all.map(fingerprint)).size).toBe(4)
})
