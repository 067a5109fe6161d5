import { describe, expect, it } from 'vitest'
import en from '@/messages/en.json'
import tr from '@/messages/tr.json'
import { PROBLEM_CODES, PROBLEM_STATUS } from './problem-code'

describe('problem codes', () => {
  it('each have a message in both languages, and no message is left over', () => {
    expect(Object.keys(tr.errors)).toEqual(PROBLEM_CODES)
    expect(Object.keys(en.errors)).toEqual(PROBLEM_CODES)
  })

  it('are all failures', () => {
    expect(Object.values(PROBLEM_STATUS).every((status) => status >= 400 && status < 600)).toBe(true)
  })
})
