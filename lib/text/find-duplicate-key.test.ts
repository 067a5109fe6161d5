import { expect, test } from 'vitest'
import { findDuplicateKey } from './find-duplicate-key'

test.each([
  ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', null],
  ['{"a":1,"b":2,"a":3}', 'a'],
  ['{"x":{"p1.s1":"a","p1.s1" : "b"}}', 'p1.s1'],
  ['{"ı":"\\"a\\":","a":"ı"}', null],
  ['{"\\u0061":1,"a":2}', 'a'],
])('in %s the key twice is %s', (json, key) => {
  expect(findDuplicateKey(json)).toBe(key)
})
