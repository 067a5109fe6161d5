import { describe, expect, it } from 'vitest'
import { writeMention } from '../mention/mention'
import { mayConcern, type Heard } from './may-concern'

const ME = '6f1c2e9a-3b1d-4c55-9d2e-0a1b2c3d4e5f'
const naming = (id: string) => ({ text: `Sen, ${writeMention({ id, name: 'İlke' })}?`, lang: 'tr' }) as const

const said = (changes: Partial<Heard>): Heard => ({
  ...{ mine: false, body: null, replyTo: null, thread: 'öteki', meaning: 'idea', stance: null },
  ...changes,
})

describe('what is heard on the line', () => {
  it.each<[string, boolean, Heard]>([
    ['somebody’s note', false, said({})],
    ['a note that names me', true, said({ body: naming(ME) })],
    ['a note that names another', false, said({ body: naming(ME.replace('6', '7')) })],
    ['an answer to me', true, said({ replyTo: 'benim', thread: 'öteki' })],
    ['an answer in my thread', true, said({ replyTo: 'öteki-yanıt', thread: 'benim' })],
    ['an answer to others', false, said({ replyTo: 'öteki-yanıt' })],
    ['my note', false, said({ mine: true })],
    ['my question', true, said({ mine: true, meaning: 'question' })],
    ['my answer that asks', true, said({ mine: true, meaning: null, stance: 'asks', replyTo: 'öteki' })],
  ])('%s: %s', (_, expected, heard) => {
    expect(mayConcern(heard, { me: ME, wrote: (id) => id === 'benim' })).toBe(expected)
  })

  it('names nobody where one is no member', () => {
    expect(mayConcern(said({ body: naming(ME) }), { me: null, wrote: () => false })).toBe(false)
  })
})
