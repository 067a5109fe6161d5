import { expect, test } from 'vitest'
import { toPlainHtml } from './plain-page'
import { median } from './summary'

test('the median of an odd and of an even number of values', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
})

test('the plain page keeps the words and loses scripts and styles', () => {
  const html =
    '<link rel="preload"><script async="">if (a<b) {}</script><p class="x" lang="tr">Söz</p><style>p{}</style>'
  expect(toPlainHtml(html)).toBe('<p lang="tr">Söz</p>')
})
