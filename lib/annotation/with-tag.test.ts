import { describe, expect, it } from 'vitest'
import { ANNOTATION_LIMITS } from './limits'
import { Tags } from './tag'
import { withTag } from './with-tag'

describe('a tag that is typed', () => {
  it('is added in the form in which it is kept', () => {
    expect(withTag(['maden'], '  enerji \n  güvenliği ')).toEqual(['maden', 'enerji güvenliği'])
    expect(withTag([], 'şehir')).toEqual(['şehir'])
    expect(withTag([], '希土類')).toEqual(['希土類'])
  })

  it('is not added twice, in whatever spelling', () => {
    expect(withTag(['İstanbul'], 'istanbul')).toBeNull()
    expect(withTag(['ISI'], 'ısı')).toBeNull()
    expect(withTag(['şık'], 'sık')).toEqual(['şık', 'sık'])
  })

  it('is not added where it is nothing, too long, or one too many', () => {
    expect(withTag([], ' \u200d ')).toBeNull()
    expect(withTag([], 'a'.repeat(ANNOTATION_LIMITS.tag + 1))).toBeNull()
    const full = Array.from({ length: ANNOTATION_LIMITS.tags }, (_, at) => `t${at}`)
    expect(withTag(full, 'yeni')).toBeNull()
  })

  it('makes tags the server takes', () => {
    for (const typed of ['a\u0000b', 'a\tb', 'e\u0301', ' ç ', '\ud800x'])
      expect(Tags.safeParse(withTag([], typed) ?? []).success).toBe(true)
  })
})
