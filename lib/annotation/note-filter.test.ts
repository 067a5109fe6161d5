import { describe, expect, it } from 'vitest'
import { NO_FILTER, isFiltering, passesFilter, type NoteFilter } from './note-filter'

const BARE = { meaning: null, tags: [], stance: null, body: null, mine: true, targets: [], deletedAt: null }
const NOTE = {
  ...BARE,
  meaning: 'idea' as const,
  tags: ['İthalat'],
  body: { text: 'a', lang: 'tr' as const },
}
const REPLY = { ...BARE, stance: 'contests' as const, body: { text: 'b', lang: 'en' as const }, mine: false }
const GONE = { ...REPLY, deletedAt: '2026-01-01T00:00:00.000Z' }

const passes = (filter: Partial<NoteFilter>, replies: Parameters<typeof passesFilter>[2] = [REPLY]) =>
  passesFilter({ ...NO_FILTER, ...filter }, NOTE, replies)

describe('the filter of notes over the text', () => {
  it('lets everything through where nothing is asked for', () => {
    expect(passes({})).toBe(true)
    expect(isFiltering(NO_FILTER)).toBe(false)
    expect(isFiltering({ ...NO_FILTER, mine: true })).toBe(true)
  })

  it('asks the note for its meaning and its side', () => {
    expect(passes({ meaning: 'idea' })).toBe(true)
    expect(passes({ meaning: 'doubt' })).toBe(false)
    expect(passes({ side: 'tr' })).toBe(false)
  })

  it('takes a tag in any spelling', () => {
    expect(passes({ tag: 'ithalat' })).toBe(true)
    expect(passes({ tag: 'ihracat' })).toBe(false)
  })

  it('finds a thread by what is said in it, in one and the same reply', () => {
    expect(passes({ stance: 'contests' })).toBe(true)
    expect(passes({ lang: 'en' })).toBe(true)
    expect(passes({ stance: 'contests', lang: 'en' })).toBe(true)
    expect(passes({ stance: 'contests', lang: 'tr' })).toBe(false)
    expect(passes({ stance: 'contests', mine: true })).toBe(false)
  })

  it('asks nothing of what was deleted', () => {
    expect(passes({ stance: 'contests' }, [GONE])).toBe(false)
  })
})
