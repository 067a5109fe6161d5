import { describe, expect, it } from 'vitest'
import { annotationFrom } from '@/lib/annotation/annotation-from'
import { addressOf, isMade, withGesture } from './gesture'

const AT = '2026-03-01T10:00:00.000Z'
const ID = '01890000-0000-7000-8000-000000000001'
const QUESTION = annotationFrom(
  { work: 'w', layer: 'private', meaning: 'question', body: null, targets: [] },
  { id: ID, thread: ID, at: AT },
)
const react = (reaction: 'agree' | 'thanks' | 'unclear', on = true) => ({
  kind: 'react' as const,
  reaction,
  on,
})

describe('a reaction that waits', () => {
  it('is counted once, in the fixed order', () => {
    const once = withGesture(withGesture(QUESTION, react('unclear'), AT), react('agree'), AT)
    expect(once.reactions.map(({ kind, count, mine }) => [kind, count, mine])).toEqual([
      ['agree', 1, true],
      ['unclear', 1, true],
    ])
    expect(withGesture(once, react('agree'), AT)).toBe(once)
    expect(isMade(react('agree'), once)).toBe(true)
  })

  it('leaves those of others', () => {
    const liked = { ...QUESTION, reactions: [{ kind: 'thanks' as const, count: 2, mine: false }] }
    const both = withGesture(liked, react('thanks'), AT)
    expect(both.reactions).toEqual([{ kind: 'thanks', count: 3, mine: true }])
    expect(withGesture(both, react('thanks', false), AT)).toEqual(liked)
    expect(withGesture(liked, react('thanks', false), AT)).toBe(liked)
  })
})

describe('a question marked as answered', () => {
  it('is so until that is taken back', () => {
    const answered = withGesture(QUESTION, { kind: 'answer', on: true }, AT)
    expect(answered.answered).toEqual({ at: AT, by: 'asker' })
    expect(withGesture(answered, { kind: 'answer', on: true }, 'later')).toBe(answered)
    expect(withGesture(answered, { kind: 'answer', on: false }, AT).answered).toBeNull()
  })
})

it('is sent to an address of its own, and changes nothing deleted', () => {
  expect(addressOf(react('agree'))).toBe('/reactions/agree')
  expect(addressOf({ kind: 'answer', on: false })).toBe('/answered')
  const gone = { ...QUESTION, deletedAt: AT }
  expect(withGesture(gone, react('agree'), AT)).toBe(gone)
})
