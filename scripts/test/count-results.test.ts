import { expect, test } from 'vitest'
import { countResults } from './count-results'

test('both kinds of report are counted', () => {
  expect(countResults({ numPassedTests: 5, numFailedTests: 1, numTotalTests: 6 })).toEqual({
    passed: 5,
    failed: 1,
  })
  const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 0 }
  expect(countResults({ stats })).toEqual({ passed: 7, failed: 3 })
})

test('another file is no report', () => {
  expect(() => countResults({})).toThrow()
})
