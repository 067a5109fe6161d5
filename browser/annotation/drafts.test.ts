import { expect, it } from 'vitest'
import { dropDraft, findDraft, keepDraft, listDrafts, type Draft } from './drafts'
import { annotationOf, inputFor, pretendStorage } from './outbox.cases'

const draft = (changes: Partial<Draft> = {}): Draft => ({
  work: 'w',
  seen: null,
  targets: inputFor('').targets,
  meaning: 'idea',
  text: 'yarım',
  lang: 'tr',
  touchedAt: '2026-01-01T00:00:00.000Z',
  ...changes,
})

it('finds the draft of a passage and of an annotation apart', () => {
  const local = pretendStorage()
  const onPassage = draft()
  const onAnnotation = draft({ seen: annotationOf('bir'), text: 'iki' })
  expect(keepDraft(local, onPassage)).toBe(true)
  expect(keepDraft(local, onAnnotation)).toBe(true)
  expect(findDraft(local, onPassage)).toEqual(onPassage)
  expect(findDraft(local, onAnnotation)).toEqual(onAnnotation)
})

it('keeps the last words of a draft, and none after it is dropped', () => {
  const local = pretendStorage()
  keepDraft(local, draft())
  keepDraft(local, draft({ text: 'yarım kalmış' }))
  expect(findDraft(local, draft())?.text).toBe('yarım kalmış')
  dropDraft(local, draft())
  expect(findDraft(local, draft())).toBeNull()
})

it('reads a draft from before targets had a role as one on the reader’s own words', () => {
  const local = pretendStorage()
  keepDraft(local, draft())
  const key = local.key(0) ?? ''
  const bare = (local.getItem(key) ?? '').replaceAll(',"role":"marked","via":null', '')
  expect(bare).not.toContain('role')
  local.setItem(key, bare)
  expect(findDraft(local, draft())).toEqual(draft())
})

it('lists the drafts of one work, the last touched first', () => {
  const local = pretendStorage()
  keepDraft(local, draft({ text: 'eski' }))
  keepDraft(local, draft({ text: 'yeni', seen: annotationOf('bir'), touchedAt: '2026-02-01T00:00:00.000Z' }))
  keepDraft(local, draft({ text: 'başka', work: 'w2' }))
  expect(listDrafts(local, 'w').map(({ text }) => text)).toEqual(['yeni', 'eski'])
})

it('says so when it cannot keep a draft', () => {
  const local = pretendStorage()
  local.full = true
  expect(keepDraft(local, draft())).toBe(false)
  expect(keepDraft(null, draft())).toBe(false)
})
