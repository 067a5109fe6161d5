import { expect, test } from 'vitest'
import { isNamed } from './is-named'

const work = 'kritik-mineraller'

test.each([
  [{}, true],
  [{ work }, true],
  [{ work: 'baska' }, false],
  [{ work, segment: 'p3.s6' }, true],
  [{ work, segment: 'p99.s1' }, false],
  [{ work: 'baska', segment: 'p3.s6' }, false],
  [{ work, revision: '1' }, true],
  [{ work, revision: '2' }, true],
  [{ work, revision: '999' }, false],
  [{ work, revision: '01' }, false],
  [{ work, revision: '1.0' }, false],
  [{ work: '..', revision: '1' }, false],
])('what %j names is there: %s', async (named, there) => {
  expect(await isNamed(named)).toBe(there)
})
