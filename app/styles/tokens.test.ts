import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { blend, contrast, type Colour } from './contrast'
import { THEMES, readThemes, type ThemeColours } from './read-themes'

const themes = readThemes(readFileSync('app/styles/tokens.css', 'utf8'))

const MEANINGS = ['idea', 'question', 'wording', 'doubt']
const TEXT = 4.5
const SHAPE = 3

function colour(theme: ThemeColours, name: string): Colour {
  const found = theme[name]
  if (found === undefined) throw new Error(`tokens.css has no --${name}`)
  return found
}

describe.each(THEMES)('the %s theme', (name) => {
  const theme = themes[name]
  const grounds = ['paper', 'sheet'].map((ground) => colour(theme, ground))
  const meanings = MEANINGS.map((meaning) => colour(theme, `m-${meaning}`))
  const washes = [colour(theme, 'pair'), colour(theme, 'word'), ...meanings]
  const lowest = (text: string, on: Colour[]) =>
    Math.min(...on.map((ground) => contrast(colour(theme, text), ground)))

  test.each(['ink', 'ink-2', 'accent', 'good', 'bad'])('%s can be read on paper and sheet', (text) => {
    expect(lowest(text, grounds)).toBeGreaterThanOrEqual(TEXT)
  })

  test.each(['edge', 'focus', ...MEANINGS.map((meaning) => `m-${meaning}-line`)])(
    '%s can be seen',
    (shape) => {
      expect(lowest(shape, grounds)).toBeGreaterThanOrEqual(SHAPE)
    },
  )

  test('text on the accent, and paper on ink, can be read', () => {
    expect(contrast(colour(theme, 'on-accent'), colour(theme, 'accent'))).toBeGreaterThanOrEqual(TEXT)
    expect(contrast(colour(theme, 'paper'), colour(theme, 'ink'))).toBeGreaterThanOrEqual(TEXT)
  })

  test('text and markers can be read on every wash', () => {
    const washed = grounds.flatMap((ground) => washes.map((wash) => blend(wash, ground)))
    expect(lowest('ink', washed)).toBeGreaterThanOrEqual(TEXT)
    expect(lowest('accent', washed)).toBeGreaterThanOrEqual(TEXT)
  })

  test('a lit word of a lit sentence can be read, and the line under it be seen', () => {
    const [paper] = grounds
    if (paper === undefined) throw new Error('no paper')
    const lit = blend(colour(theme, 'word'), blend(colour(theme, 'pair'), paper))
    expect(lowest('ink', [lit])).toBeGreaterThanOrEqual(TEXT)
    expect(lowest('accent', [lit])).toBeGreaterThanOrEqual(SHAPE)
  })

  test('two washes on a lit sentence still let the text be read, and their lines be seen', () => {
    const [paper] = grounds
    if (paper === undefined) throw new Error('no paper')
    const lit = blend(colour(theme, 'pair'), paper)
    const twice = meanings.flatMap((below) => meanings.map((above) => blend(above, blend(below, lit))))
    expect(lowest('ink', twice)).toBeGreaterThanOrEqual(TEXT)
    for (const meaning of MEANINGS) {
      const own = blend(colour(theme, `m-${meaning}`), lit)
      expect(lowest(`m-${meaning}-line`, [own]), meaning).toBeGreaterThanOrEqual(SHAPE)
    }
  })
})
