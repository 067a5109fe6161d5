import { describe, expect, test } from 'vitest'
import { checkMessage } from './check-message'
import { checkPair } from './check-pair'
import { findUses, mayMean } from './find-uses'
import { flattenMessages } from './flatten'

const pair = (tr: object, en: object) => checkPair(flattenMessages(tr), flattenMessages(en))

describe('one message', () => {
  test.each([
    ['tr', '{count, plural, other {# not}}', []],
    ['en', '{count, plural, one {# note} other {# notes}}', []],
    ['en', '{count, plural, other {# notes}}', ['plural without “one”']],
    ['tr', '{count, plural, few {# not} other {# not}}', ['plural category “few” does not exist in tr']],
    ['tr', 'Notu sil the', ['English words in the Turkish file']],
    ['tr', '', ['empty']],
    ['en', "Don't", ['straight quotation mark or apostrophe; write ’ “ ”']],
    ['en', 'Saving...', ['three dots; write …']],
  ] as const)('%s “%s”', (locale, text, faults) => {
    expect(checkMessage(locale, text).faults).toEqual(faults)
  })

  test('a brace that is never closed is a fault', () => {
    expect(checkMessage('en', 'To {place').faults.join()).toContain('not a valid ICU message')
  })

  test('arguments, selections and tags are its parts', () => {
    const text = '<b>{name}</b> {n, number} {side, select, tr {T} other {E}}'
    expect(checkMessage('en', text).parts).toEqual(['<b>', 'n', 'name', 'side', 'side=other|tr'])
  })
})

describe('two files', () => {
  test('agree', () => expect(pair({ a: { b: 'Bir {n}' } }, { a: { b: 'One {n}' } })).toEqual([]))

  test('lack, misplace, misname and forget', () => {
    expect(pair({ a: 'Bir', b: 'İki' }, { a: 'One' })).toEqual(['en.json lacks b'])
    expect(pair({ a: 'Bir', b: 'İki' }, { b: 'Two', a: 'One' })).toEqual(['the order differs from b on'])
    expect(pair({ a: 'Bir {n}' }, { a: 'One {m}' })).toEqual(['a: tr has {n}, en has {m}'])
    expect(pair({ a: 'Close' }, { a: 'Close' })).toEqual(['a: the same in both languages: “Close”'])
    expect(pair({ a: '{n} not' }, { a: '{n, plural, one {# note} other {# notes}}' })).toEqual([])
    expect(pair({ a: '¶{n}', b: 'Yanyana' }, { a: '¶{n}', b: 'Yanyana' })).toEqual([])
  })
})

describe('uses in the code', () => {
  test('are found by the translator’s name', () => {
    const code = `
      const t = useTranslations('note'); const all = await getTranslations()
      const u = await getTranslations({ locale, namespace: 'x.y' })
      t('save'); t.rich(open ? 'a' : 'b'); t(\`kind.\${kind}\`); all('common.name'); u(key); other('none')`
    const keys = findUses('a.tsx', code).map(({ key, open }) => (open ? `${key}*` : key))
    expect(keys).toEqual(['note.save', 'note.a', 'note.b', 'note.kind.*', 'common.name', 'x.y.*'])
  })

  test('a translator’s name means the nearest one', () => {
    const code = `
      function A() { const t = useTranslations('a'); return t('x') }
      function B() { const t = useTranslations('b'); return list.map((item) => t('y')) }`
    expect(findUses('a.tsx', code).map(({ key }) => key)).toEqual(['a.x', 'b.y'])
  })

  test('a translator that is handed on in an object keeps its namespace', () => {
    const code = `
      const pairs = sides.map((side) => ({ side, say: getTranslations({ locale: side, namespace: 'home' }) }))
      export const list = () => pairs.map(({ say }) => say.rich('gloss', { b }))`
    expect(findUses('a.tsx', code).map(({ key }) => key)).toEqual(['home.gloss'])
  })

  test('a translator that was handed in may mean any key that ends so', () => {
    const [use] = findUses('a.ts', "export const label = (t: Translate) => t('view.side')")
    expect(use && ['reader.view.side', 'view.side', 'view.sides'].map((key) => mayMean(use, key))).toEqual([
      true,
      true,
      false,
    ])
  })
})
