import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldTag } from './fold-tag'
import { completeTag, listTags } from './list-tags'

const note = (...tags: string[]) => ({ tags })
const names = (...args: Parameters<typeof listTags>) => listTags(...args).map(({ tag }) => tag)

describe('listTags', () => {
  it('has the most used first, then the alphabet of the interface', () => {
    const notes = [note('zam', 'çay', 'ısı'), note('cam', 'ısı'), note('iz')]
    expect(names(notes, 'tr')).toEqual(['ısı', 'cam', 'çay', 'iz', 'zam'])
    const both = [note('ılık', 'iz', 'ham')]
    expect(names(both, 'tr')).toEqual(['ham', 'ılık', 'iz'])
  })

  it('has one tag once, as it is written most often', () => {
    const notes = [note('istanbul'), note('İstanbul'), note('İstanbul'), note('ISTANBUL')]
    expect(listTags(notes, 'tr')).toEqual([{ tag: 'İstanbul', count: 4 }])
  })

  it('does not depend on the order of the notes', () => {
    const tags = fc.array(fc.constantFrom('a', 'A', 'ı', 'I', 'i', 'İ', 'ş', 's', 'a b'), { maxLength: 3 })
    const notes = fc.array(
      tags.map((list) => note(...list)),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(notes, fc.constantFrom('tr' as const, 'en' as const), (drawn, locale) => {
        const listed = listTags(drawn, locale)
        expect(listTags([...drawn].reverse(), locale)).toEqual(listed)
        expect(new Set(listed.map(({ tag }) => foldTag(tag))).size).toBe(listed.length)
        expect(listed.reduce((sum, { count }) => sum + count, 0)).toBe(
          drawn.flatMap((one) => one.tags).length,
        )
      }),
    )
  })
})

describe('completeTag', () => {
  const tags = listTags([note('Orta Asya', 'asya', 'sıla', 'ISI')], 'tr')

  it.each([
    ['as', ['asya', 'Orta Asya']],
    ['ASYA', ['asya', 'Orta Asya']],
    ['ısı', ['ISI']],
    ['ya', []],
    ['', ['asya', 'ISI', 'Orta Asya', 'sıla']],
  ])('offers for “%s”', (typed, offered) => {
    expect(completeTag(tags, typed).map(({ tag }) => tag)).toEqual(offered)
  })
})
