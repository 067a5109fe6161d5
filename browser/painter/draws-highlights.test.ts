import { afterEach, expect, it, vi } from 'vitest'
import { drawsHighlights } from './draws-highlights'

const gecko = (property: string) => property.startsWith('-moz-')
const other = () => false

afterEach(() => vi.unstubAllGlobals())

it.each([
  ['Chromium', { supports: other, highlights: { highlightsFromPoint: () => [] } }, true],
  ['WebKit, which never had highlightsFromPoint', { supports: other, highlights: {} }, true],
  ['Firefox 150', { supports: gecko, highlights: { highlightsFromPoint: () => [] } }, true],
  ['Firefox 140, which draws no lines', { supports: gecko, highlights: {} }, false],
  ['a browser without highlights', { supports: other }, false],
])('%s', (_name, css, drawn) => {
  vi.stubGlobal('CSS', css)
  vi.stubGlobal('Highlight', 'highlights' in css ? () => {} : undefined)
  expect(drawsHighlights()).toBe(drawn)
})
