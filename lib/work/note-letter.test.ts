import { expect, test } from 'vitest'
import { noteLetter } from './note-letter'

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [51, 'az'],
  [52, 'ba'],
  [701, 'zz'],
  [702, 'aaa'],
])('the mark of note %i is %s', (index, mark) => {
  expect(noteLetter(index)).toBe(mark)
})
