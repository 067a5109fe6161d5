import { describe, expect, it } from 'vitest'
import { lineOf, nameOf, showDrafts } from './drafts'
import { draftOf } from './drafts.cases'
import { annotationOf, inputFor } from './outbox.cases'

describe('the name of what a draft is about', () => {
  it('parts a passage, a change of a note and a reply to it', () => {
    const seen = annotationOf('bir')
    const abouts = [
      draftOf(),
      draftOf({ targets: [] }),
      draftOf({ seen }),
      draftOf({ replyTo: seen.id, targets: [] }),
      draftOf({ replyTo: seen.id, targets: [], aside: true }),
      draftOf({ work: 'w2' }),
    ]
    expect(new Set(abouts.map(nameOf)).size).toBe(abouts.length)
    expect(nameOf(draftOf({ replyTo: 'x', text: 'bir' }))).toBe(
      nameOf(draftOf({ replyTo: 'x', text: 'iki' })),
    )
  })

  it('is that of the note however often it has changed', () => {
    const seen = annotationOf('bir')
    expect(nameOf(draftOf({ seen }))).toBe(
      nameOf(draftOf({ seen: { ...seen, version: 7 }, targets: inputFor('').targets })),
    )
  })
})

describe('drafts to be seen', () => {
  it('come with the one last touched first', () => {
    const [old, young] = [draftOf({ id: 'a' }), draftOf({ id: 'b', touchedAt: '2026-02-01T00:00:00.000Z' })]
    expect(showDrafts([old, young])).toEqual([young, old])
  })

  it('leave out what was taken up, unless it has been written on since', () => {
    const first = draftOf({ id: 'a' })
    const next = draftOf({ id: 'b', after: lineOf(first), touchedAt: '2026-01-01T00:00:01.000Z' })
    const last = draftOf({ id: 'c', after: lineOf(next), touchedAt: '2026-01-01T00:00:02.000Z' })
    expect(showDrafts([first, next, last])).toEqual([last])
    const elsewhere = { ...first, text: 'öbür sekmede', touchedAt: '2026-01-01T00:00:03.000Z' }
    expect(showDrafts([elsewhere, next, last])).toEqual([elsewhere, last])
  })
})
