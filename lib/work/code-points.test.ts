import { expect, test } from 'vitest'
import { nameCodePoints, showSpaces } from './code-points'

test('names what is outside the Turkish alphabet, once each and in order', () => {
  expect(nameCodePoints('ABD\u2000 ጀ伀爀琀愀\u2000 Asya')).toEqual([
    'U+2000',
    'U+1300',
    'U+4F00',
    'U+7200',
    'U+7400',
    'U+6100',
  ])
  expect(nameCodePoints('Çin’in ğüşıöâ İ')).toEqual(['U+2019'])
  expect(nameCodePoints('Çinin')).toEqual([])
})

test('spaces can be counted', () => {
  expect(showSpaces('dahil  ᐀ bir')).toBe('dahil␣␣᐀␣bir')
})
