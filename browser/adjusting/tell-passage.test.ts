import { expect, test } from 'vitest'
import { tellPassage } from './tell-passage'

const LONG = `Orta Asya ${'ülkeleri ve '.repeat(12)}son söz`

test('a short passage is told whole', () => {
  expect(tellPassage('Orta Asya', 'start')).toBe('Orta Asya')
})

test('a long one is told at the end that is meant, in whole words', () => {
  expect(tellPassage(LONG, 'start')).toMatch(/^Orta Asya .*(ülkeleri|ve) …$/)
  expect(tellPassage(LONG, 'end')).toMatch(/^… (ülkeleri|ve) .*son söz$/)
})
