import { describe, expect, it } from 'vitest'
import { layOver } from './lay-over'
import type { Entry, Operation } from './operation'
import { annotationOf, FIRST, inputFor } from './outbox.cases'

const AT = '2026-02-01T00:00:00.000Z'
const NOTE = { ...annotationOf('Neden?'), meaning: 'question' as const }

let seq = 0
function entryOf(operation: Operation, refusal: Entry['refusal'] = null): Entry {
  seq += 1
  return { key: `${seq}`, seq, id: FIRST, work: 'w', madeAt: AT, operation, base: 'previous', refusal }
}

const react = (reaction: 'agree' | 'thanks', on = true) => ({ kind: 'react', reaction, on }) as const
const answer = (on: boolean) => ({ kind: 'answer', on }) as const
const refused = { code: 'forbidden', current: null }

const lay = (...entries: Entry[]) => layOver(NOTE, entries, FIRST)

describe('gestures laid over an annotation', () => {
  it('show at once, in order, and leave its version and its time', () => {
    const laid = lay(entryOf(react('thanks')), entryOf(react('agree')), entryOf(answer(true)))
    expect(laid?.state).toBe('waiting')
    expect(laid?.annotation).toEqual({
      ...NOTE,
      reactions: [
        { kind: 'agree', count: 1, mine: true },
        { kind: 'thanks', count: 1, mine: true },
      ],
      answered: { at: AT, by: 'asker' },
    })
  })

  it('are as if never made when they were taken back', () => {
    const back = [entryOf(react('agree', false)), entryOf(answer(false))]
    expect(lay(entryOf(react('agree')), entryOf(answer(true)), ...back)?.annotation).toEqual(NOTE)
  })

  it('that were refused do not show, and say so; those after them do', () => {
    const laid = lay(entryOf(answer(true), refused), entryOf(react('agree')))
    expect(laid).toMatchObject({ state: 'refused', refusal: { ...refused, kind: 'answer' } })
    expect(laid?.annotation.answered).toBeNull()
    expect(laid?.annotation.reactions).toHaveLength(1)
    expect(lay(entryOf(react('agree'), refused))?.refusal?.kind).toBe('react')
  })

  it('hold on a note the server has not seen yet, and on nothing at all make nothing', () => {
    const put = entryOf({ kind: 'put', input: inputFor('Neden?') })
    expect(layOver(null, [put, entryOf(react('agree'))], FIRST)?.annotation.reactions).toHaveLength(1)
    expect(layOver(null, [entryOf(react('agree'))], FIRST)).toBeNull()
  })

  it('go with the annotation when it is deleted, and come too late after that', () => {
    const laid = lay(entryOf(react('agree')), entryOf({ kind: 'delete' }), entryOf(answer(true)))
    expect(laid?.annotation).toMatchObject({ reactions: [], answered: null, deletedAt: AT })
  })
})
