import { describe, expect, it } from 'vitest'
import { NO_FILTER, isFiltering, passesFilter, type NoteFilter } from './note-filter'

const ME = { id: 'me', name: null }
const SEDA = { id: 'seda', name: 'Seda' }
const UMIT = { id: 'umit', name: 'Ümit' }
const BARE = {
  meaning: null,
  tags: [],
  stance: null,
  body: null,
  author: ME,
  mine: true,
  targets: [],
  deletedAt: null,
}
const NOTE = {
  ...BARE,
  meaning: 'idea' as const,
  tags: ['İthalat'],
  body: { text: 'a', lang: 'tr' as const },
}
const REPLY = {
  ...BARE,
  stance: 'contests' as const,
  body: { text: 'b', lang: 'en' as const },
  author: SEDA,
  mine: false,
}
const OTHER = { ...REPLY, stance: 'agrees' as const, author: UMIT }
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

  it('finds the threads in which somebody has written: the note itself, or one of its replies', () => {
    const all = [
      { note: NOTE, replies: [REPLY, OTHER] },
      { note: { ...NOTE, author: SEDA, mine: false }, replies: [] },
      { note: { ...NOTE, author: UMIT, mine: false }, replies: [BARE] },
      { note: NOTE, replies: [GONE] },
    ]
    const found = (filter: Partial<NoteFilter>) =>
      all.flatMap(({ note, replies }, at) =>
        passesFilter({ ...NO_FILTER, ...filter }, note, replies) ? [at] : [],
      )
    expect(found({ person: 'seda' })).toEqual([0, 1])
    expect(found({ person: 'umit' })).toEqual([0, 2])
    expect(found({ person: 'me' })).toEqual([0, 2, 3])
    expect(found({ person: 'nobody' })).toEqual([])
    expect(found({ person: 'seda', stance: 'contests' })).toEqual([0])
    expect(found({ person: 'umit', stance: 'contests' })).toEqual([])
    expect(found({ mine: true })).toEqual([0, 2, 3])
  })

  it('asks nothing of what was deleted', () => {
    expect(passes({ stance: 'contests' }, [GONE])).toBe(false)
    expect(passes({ person: 'seda' }, [GONE])).toBe(false)
  })
})
