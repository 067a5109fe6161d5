import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../annotation/markdown'
import { dropMentions, listMentioned, mentionedBy, nameMentions, readMentions, writeMention } from './mention'

const ID = '6f1c2e9a-3b1d-4c55-9d2e-0a1b2c3d4e5f'
const OTHER = '00000000-3b1d-4c55-9d2e-0a1b2c3d4e5f'

const SIGNS = [
  '[',
  ']',
  '(',
  ')',
  '\\',
  '*',
  '_',
  '`',
  '~',
  '<',
  '>',
  '&',
  '!',
  '@',
  '|',
  ':',
  'a',
  ' ',
  'ı',
  'İ',
]

/** Names as seminars take them: no line ends, no blanks about them. */
const names = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...SIGNS) }))
  .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
  .filter((text) => text !== '')

describe('a mention', () => {
  it('reads as the name, whatever signs that has', () => {
    fc.assert(
      fc.property(names, (name) => {
        const text = `Bak ${writeMention({ id: ID, name })}!`
        const [block] = parseMarkdown(text)
        expect(block?.kind === 'paragraph' && block.children[1]).toEqual({
          kind: 'mention',
          member: ID,
          name,
        })
        expect(listMentioned(text)).toEqual([ID])
        expect(readMentions(text)).toBe(`Bak @${name}!`)
        expect(nameMentions(nameMentions(text, new Map([[ID, null]])), new Map([[ID, name]]))).toBe(text)
      }),
    )
  })

  it('loses its name where that was erased, and is left alone where nobody is known by it', () => {
    const text = `[@a](mention:${ID}) [@b](mention:${OTHER}) [@c](https://example.org)`
    expect(nameMentions(text, new Map([[ID, null]]))).toBe(
      `[@](mention:${ID}) [@b](mention:${OTHER}) [@c](https://example.org)`,
    )
    expect(readMentions(nameMentions(text, new Map([[ID, null]])))).toBe('@… @b [@c](https://example.org)')
    expect(dropMentions(text)).toBe('@… @… [@c](https://example.org)')
  })

  it('is of a membership and of nothing else', () => {
    expect(mentionedBy(`mention:${ID}`)).toBe(ID)
    for (const href of ['mention:', `mention:${ID}x`, `Mention:${ID}`, `mention:${ID}?a`, `javascript:${ID}`])
      expect(mentionedBy(href)).toBeNull()
  })
})
