import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../annotation/markdown'
import type { Inline } from '../annotation/markdown-tree'
import { findMentions, mentionText, writeMention } from './mention'
import { editField, endOf, nameInField, readField, writeField, type MentionField } from './mention-field'

const [ONE, TWO] = ['6f1c2e9a-3b1d-4c55-9d2e-0a1b2c3d4e5f', '00000000-3b1d-4c55-9d2e-0a1b2c3d4e5f']

/** Names of two words, with either I, alike, with signs of Markdown, and one that was erased. */
const NAMES = ['Ayşe', 'Ilgaz Işık', 'İlke', 'ILGIN', 'Ali', 'Ali', 'a]b[c', 'O’Neill *x*', '\\', '']

const mentions = fc.record({ id: fc.constantFrom(ONE, TWO), name: fc.constantFrom(...NAMES) })
const words = fc.string({ unit: fc.constantFrom('a', 'İ', 'ı', ' ', '\n', '!', '\\', '@', '[', ']', '(') })

/** Fields as they come to be: words, and names put among them. */
const fields = fc.array(fc.tuple(words, mentions)).chain((pieces) =>
  words.map((end): MentionField => {
    let field: MentionField = { text: '', mentions: [] }
    for (const [said, { id, name }] of pieces) {
      const start = field.text.length + said.length
      field = { ...field, text: field.text + said + mentionText(name) }
      field = nameInField(field, { start, id, name })
    }
    return { ...field, text: field.text + end }
  }),
)

const said = ({ text, mentions }: MentionField) => mentions.map((one) => text.slice(one.start, endOf(one)))

describe('what a field shows', () => {
  it('has names in the place of mentions, and the mentions again when it is kept', () => {
    const body = `Bak ${writeMention({ id: ONE, name: 'Ilgaz Işık' })}, ${writeMention({ id: TWO, name: 'İlke' })}’ye!`
    const field = readField(body)
    expect(field.text).toBe('Bak @Ilgaz Işık, @İlke’ye!')
    expect(writeField(field)).toBe(body)
    expect(readField(`${writeMention({ id: ONE, name: null })} mi?`).text).toBe('@… mi?')
  })

  it('is the field again, whatever it says', () => {
    fc.assert(
      fc.property(fields, (field) => {
        const body = writeField(field)
        expect(readField(body)).toEqual(field)
        expect(findMentions(body).map(({ id, name }) => ({ id, name }))).toEqual(
          field.mentions.map(({ id, name }) => ({ id, name })),
        )
      }),
    )
  })

  it('is a mention to who reads it, too, behind a sign that would make a picture of it or nothing', () => {
    for (const before of ['', 'Hey!', 'a\\', '\\\\!!', '[@b ', '[']) {
      const text = `${before}@Ali`
      const body = writeField({ text, mentions: [{ start: before.length, id: ONE, name: 'Ali' }] })
      const [block] = parseMarkdown(body)
      const inlines = block?.kind === 'paragraph' ? block.children : []
      expect(inlines.at(-1)).toEqual({ kind: 'mention', member: ONE, name: 'Ali' })
      const shown = inlines.map((one: Inline) => ('text' in one ? one.text : '')).join('')
      expect(shown).toBe(before)
    }
  })
})

describe('a change in a field', () => {
  it('leaves every name outside it somebody’s, and makes a word of one inside', () => {
    fc.assert(
      fc.property(fields, words, fc.nat(), fc.nat(), (field, typed, from, length) => {
        const start = from % (field.text.length + 1)
        const end = Math.min(field.text.length, start + (length % 12))
        const next = field.text.slice(0, start) + typed + field.text.slice(end)
        const edited = editField(field, next, start + typed.length)
        expect(edited.text).toBe(next)
        const outside = field.mentions.filter((one) => endOf(one) <= start || one.start >= end)
        const kept = edited.mentions.map(({ id, name }) => ({ id, name }))
        expect(kept).toEqual(expect.arrayContaining(outside.map(({ id, name }) => ({ id, name }))))
        expect(said(edited)).toEqual(edited.mentions.map(({ name }) => mentionText(name)))
      }),
    )
  })

  const two = readField(`${writeMention({ id: ONE, name: 'Ali' })}${writeMention({ id: TWO, name: 'Ali' })}`)
  it.each([
    ['the first of two of one name is taken out', '@Ali', 0, [TWO]],
    ['the second is', '@Ali', 4, [ONE]],
    ['half of the first is', 'li@Ali', 0, [TWO]],
    ['half of the second is', '@Ali@A', 6, [ONE]],
    ['a word comes between', '@Ali ve @Ali', 8, [ONE, TWO]],
    ['a suffix is added', '@Ali@Ali’ye', 11, [ONE, TWO]],
    ['a letter is put into the second', '@Ali@Aali', 7, [ONE]],
    ['all is thrown away', '', 0, []],
    ['nothing is', '@Ali@Ali', 0, [ONE, TWO]],
  ])('when %s', (_, next, caret, ids) => {
    expect(editField(two, next, caret).mentions.map(({ id }) => id)).toEqual(ids)
  })

  it('gives a name to whom it is given last', () => {
    const field = nameInField(two, { start: 4, id: ONE, name: 'Ali' })
    expect(field.mentions.map(({ id }) => id)).toEqual([ONE, ONE])
  })
})
