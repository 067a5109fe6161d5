import { describe, expect, it } from 'vitest'
import type { ReplyAnnotation } from '@/lib/annotation/annotation'
import { annotationFrom } from '@/lib/annotation/annotation-from'
import { inputFor } from './outbox.cases'
import { openThreadReplies, type LaidReply } from './thread-replies'

const DELETED = '2026-01-09T00:00:00.000Z'

function pretendThreads() {
  const notes = new Map<string, LaidReply>()
  const set = (id: string, replyTo: string, changes: Partial<ReplyAnnotation> = {}) => {
    const at = '2026-01-01T00:00:00.000Z'
    const made = annotationFrom({ ...inputFor(id), meaning: null, replyTo }, { id, thread: 'root', at })
    const annotation: ReplyAnnotation = { ...made, meaning: null, replyTo, ...changes }
    notes.set(id, { annotation, state: 'saved', refusal: null })
  }
  const replies = openThreadReplies((id) => notes.get(id) ?? null)
  const shown = (thread = 'root') => (replies.all().get(thread) ?? []).map(({ annotation }) => annotation.id)
  return { notes, set, replies, shown }
}

describe('the replies of threads', () => {
  it('come by time of making, and say which threads have changed', () => {
    const { set, replies, shown } = pretendThreads()
    set('b', 'root', { createdAt: '2026-01-02T00:00:00.000Z' })
    set('a', 'b', { createdAt: '2026-01-03T00:00:00.000Z' })
    set('c', 'elsewhere', { thread: 'elsewhere' })
    expect(replies.renew(['a', 'b', 'c', 'nothing'])).toEqual(new Set(['root', 'elsewhere']))
    expect([shown(), shown('elsewhere')]).toEqual([['b', 'a'], ['c']])
  })

  it('stay the same objects while they say the same', () => {
    const { set, replies } = pretendThreads()
    set('a', 'root')
    replies.renew(['a'])
    const [before, one] = [replies.all(), replies.get('a')]
    set('a', 'root')
    expect(replies.renew(['a']).size).toBe(0)
    expect(replies.all()).toBe(before)
    set('b', 'root')
    replies.renew(['a', 'b'])
    expect(replies.all()).not.toBe(before)
    expect(replies.get('a')).toBe(one)
  })

  it('keep a tombstone while something live is below it', () => {
    const { notes, set, replies, shown } = pretendThreads()
    set('a', 'root', { deletedAt: DELETED })
    set('b', 'a')
    replies.renew(['a', 'b'])
    expect(shown()).toEqual(['a', 'b'])
    set('b', 'a', { deletedAt: DELETED })
    expect(replies.renew(['b'])).toEqual(new Set(['root']))
    expect(replies.all().has('root')).toBe(false)
    notes.clear()
    replies.renew(['a', 'b'])
    expect(replies.get('a')).toBeNull()
  })
})
