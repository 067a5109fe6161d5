import { describe, expect, it } from 'vitest'
import { annotation, hypothesisFile, quoting } from './hypothesis-file.cases'
import { planFile } from './round-trip.cases'

const plan = (...args: Parameters<typeof hypothesisFile>) => planFile(JSON.stringify(hypothesisFile(...args)))

const on = (exact: string, prefix = '', suffix = '') =>
  annotation('a', { text: 'Bu çok güzel', target: quoting(exact, prefix, suffix) })

describe('a Hypothesis export', () => {
  it('attaches by its words, to the side that has them, with what answers them on the other', () => {
    const [note] = plan([on('ışıkla başlar', 'İstanbul’un sabahı ', '.')]).attach
    expect(note).toMatchObject({
      how: 'exact',
      createdAt: '2024-12-09T07:17:52.123Z',
      input: { meaning: 'idea', layer: 'private', body: { text: 'Bu çok güzel', lang: 'tr' } },
    })
    const [first, ...others] = note?.input.targets ?? []
    expect(first).toMatchObject({ side: 'tr', role: 'marked', start: { segment: 'p1.s1', offset: 19 } })
    expect(others.map(({ side, role }) => [side, role])).toContainEqual(['en', 'projected'])
  })

  it.each([
    ['the other side', 'face the sea', 'en', 'exact'],
    ['straight for curly apostrophes', "Istanbul's morning", 'en', 'exact'],
    ['other capitals', 'ESKİ OLANLAR', 'tr', 'exact'],
    ['what is not composed', 'sokag\u0306a bakar', 'tr', 'exact'],
    ['a marker’s number among the words', 'örnek metin 2 paragraf, 4 cümledir1', 'tr', 'exact'],
    ['words like them', 'Pencerelerin %25’i denize bakıyor; en büyüğü 1,5 metredir', 'tr', 'fuzzy'],
  ])('finds %s', (_, exact, side, how) => {
    const { attach } = plan([on(exact)])
    expect([attach[0]?.how, attach[0]?.input.targets[0]?.side]).toEqual([how, side])
  })

  it.each([
    ['words that stand nowhere', 'dört yapraklı yonca tarlası'],
    ['words that stand everywhere', 'r'],
    ['a word of both sides', 'metin 9 text'],
  ])('keeps %s as detached, and the quote whole', (_, exact) => {
    const { attach, detached } = plan([on(exact, 'önce ', ' sonra')])
    expect(attach).toEqual([])
    expect(detached[0]?.input.targets[0]?.quote).toEqual({ exact, prefix: 'önce ', suffix: ' sonra' })
  })

  it('keeps a note on the whole page under its title', () => {
    const { detached } = plan([annotation('a', { text: 'Genel olarak' })])
    expect(detached[0]?.input.targets[0]?.quote.exact).toBe('A sample')
  })

  it('takes replies after what they answer, whatever their order', () => {
    const reply = annotation('c', { text: 'The last', references: ['a', 'b'] })
    const first = annotation('b', {
      text: 'Because it is',
      references: ['a'],
      tags: ['  iki   söz ', 'İki Söz'],
    })
    const { attach } = plan([reply, first, on('ışıkla başlar')])
    const [last, middle, root] = attach
    expect(attach.map(({ depth }) => depth)).toEqual([2, 1, 0])
    expect(middle?.input).toMatchObject({
      replyTo: root?.id,
      meaning: null,
      body: { lang: 'en' },
      tags: ['İki Söz'],
    })
    expect(last?.input.replyTo).toBe(middle?.id)
    expect(last?.thread).toBe(root?.id)
  })

  it.each([
    ['another page', { uri: 'https://example.com/', target: [] }, 'work-unknown'],
    ['an address that is none', { uri: 'urn:x-pdf:1', target: [] }, 'work-unknown'],
    ['another person’s words', { user: 'acct:baska@hypothes.is' }, 'another-reader'],
    ['too long a comment', { text: 'a'.repeat(20_001) }, 'too-long'],
    ['too many tags', { tags: Array.from({ length: 13 }, (_, at) => `t${at}`) }, 'tags'],
    ['a reply to nothing here', { references: ['z'], text: 'Evet' }, 'thread-missing'],
    ['no date', { created: 'yesterday' }, 'malformed'],
  ])('refuses %s, and says why', (_, changes, reason) => {
    const { refused, attach, detached } = plan([annotation('a', { text: 'Sözler', ...changes })])
    expect(refused).toMatchObject([{ index: 0, reason }])
    expect([...attach, ...detached]).toEqual([])
  })

  it('takes everything of one writer where the file does not say whose it is, and nothing of several', () => {
    expect(plan([on('ışıkla başlar')], '').attach).toHaveLength(1)
    const two = [on('ışıkla başlar'), annotation('b', { user: 'acct:baska@hypothes.is' })]
    expect(plan(two, '').refused.map(({ reason }) => reason)).toEqual(['another-reader', 'another-reader'])
  })
})
