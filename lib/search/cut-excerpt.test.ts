import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutExcerpt } from './cut-excerpt'

it('leaves a short text as it is', () => {
  expect(cutExcerpt('kısa', [{ start: 0, end: 4 }])).toEqual({ text: 'kısa', spans: [{ start: 0, end: 4 }] })
})

it('shows the first thing found with what stands around it', () => {
  const text = `${'söz '.repeat(100)}uranyum ${'söz '.repeat(100)}`
  const { text: shown, spans } = cutExcerpt(text, [{ start: 400, end: 407 }])
  expect(spans.map(({ start, end }) => shown.slice(start, end))).toEqual(['uranyum'])
  expect(shown).toMatch(/^… söz .* söz…$/u)
  expect(shown.length).toBeLessThan(300)
})

it('never breaks a character, and marks what it marked', () => {
  const unit = fc.constantFrom('a', ' ', '👩‍👧', 'e\u0301', 'ı')
  fc.assert(
    fc.property(fc.array(unit, { minLength: 100, maxLength: 600 }), fc.nat(), (units, seed) => {
      const text = units.join('')
      const start = units.slice(0, seed % units.length).join('').length
      const end = start + (units[seed % units.length] ?? '').length
      const { text: shown, spans } = cutExcerpt(text, [{ start, end }])
      expect(spans.map((span) => shown.slice(span.start, span.end))).toEqual([text.slice(start, end)])
      const whole = new Set([...new Intl.Segmenter('und').segment(text)].map(({ segment }) => segment))
      const parts = [...new Intl.Segmenter('und').segment(shown.replaceAll('…', ''))]
      for (const { segment } of parts) expect(whole.has(segment)).toBe(true)
    }),
  )
})
