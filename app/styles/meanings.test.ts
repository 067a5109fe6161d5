import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { MEANINGS } from '@/lib/annotation/meaning'
import { blend, contrast, parseColour, type Colour } from './contrast'
import { readLines, readMarks } from './read-lines'
import { THEMES, readThemes } from './read-themes'

const highlights = readFileSync('app/styles/highlights.css', 'utf8')
const signs = readFileSync('app/styles/meaning-sign.css', 'utf8')
const themes = readThemes(readFileSync('app/styles/tokens.css', 'utf8'))
const lines = readLines(highlights)
const marks = readMarks(highlights)

/** What a shape that carries a meaning must have against what lies beside it (WCAG 2.2, 1.4.11). */
const SHAPE = 3

/** Each layer a meaning is painted in, and what a note is related to, with the wash it stands on. */
const LAYERS = [
  ...MEANINGS.map((meaning) => ({ layer: meaning, wash: `m-${meaning}` })),
  ...MEANINGS.map((meaning) => ({ layer: `${meaning}-projected`, wash: null })),
  { layer: 'related', wash: null },
]

function lineOf(layer: string) {
  const line = lines.get(layer)
  if (!line) throw new Error(`highlights.css has no line for ${layer}`)
  return line
}

describe.each(THEMES)('in the %s theme', (name) => {
  function colour(property: string): Colour {
    const mark = marks[property]
    if (mark && 'same' in mark) return colour(mark.same)
    if (mark) return parseColour(name === 'dark' ? mark.night : mark.day)
    const found = themes[name][property]
    if (!found) throw new Error(`no --${property}`)
    return found
  }

  /** The page, a card, a lit sentence; each bare and under the passage’s own wash, once, overlapped, and open. */
  function groundsOf(wash: string | null): [string, Colour][] {
    const bare = ['paper', 'sheet', 'pair'].map((ground): [string, Colour] => [ground, colour(ground)])
    const washed = wash
      ? bare.map(([ground, under]): [string, Colour] => [`wash on ${ground}`, blend(colour(wash), under)])
      : []
    const overlapped = washed.map(([ground, under]): [string, Colour] => [
      `overlap, ${ground}`,
      blend(colour('mark-overlap'), under),
    ])
    const all = [...bare, ...washed, ...overlapped]
    const open = all.map(([ground, under]): [string, Colour] => [
      `open, ${ground}`,
      blend(colour('mark-active'), under),
    ])
    return [...all, ...open]
  }

  test.each(LAYERS)('the line of $layer can be seen on all it stands on', ({ layer, wash }) => {
    const line = colour(lineOf(layer).colour)
    const faint = groundsOf(wash)
      .map(([ground, under]) => ({ ground, ratio: Number(contrast(line, under).toFixed(2)) }))
      .filter(({ ratio }) => ratio < SHAPE)
    expect(faint).toEqual([])
  })

  test.each(MEANINGS)('the sign of %s can be seen, and its letters be read', (meaning) => {
    for (const ground of ['paper', 'sheet']) {
      const wash = blend(colour(`m-${meaning}`), colour(ground))
      expect(contrast(colour(`m-${meaning}-line`), wash), ground).toBeGreaterThanOrEqual(SHAPE)
      expect(contrast(colour('ink'), wash), ground).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe('without colour', () => {
  const looks = LAYERS.map(({ layer }) => {
    const { kind, thickness } = lineOf(layer)
    return { layer, look: `${kind} ${thickness}px` }
  })

  it('no two layers have the same line', () => {
    expect(new Set(looks.map(({ look }) => look)).size).toBe(LAYERS.length)
  })

  it('the four meanings differ by the kind of their line and not by its weight alone', () => {
    expect(new Set(MEANINGS.map((meaning) => lineOf(meaning).kind)).size).toBe(MEANINGS.length)
    expect(new Set(MEANINGS.map((meaning) => lineOf(`${meaning}-projected`).kind)).size).toBe(MEANINGS.length)
  })

  it('the four signs differ as the lines do', () => {
    const kinds = Array.from(signs.matchAll(/text-decoration-style: ([a-z]+);/gu), ([, kind]) => kind)
    expect(kinds).toEqual(MEANINGS.map((meaning) => lineOf(meaning).kind.replace('underline ', '')))
  })
})
