import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const FOLDER = 'app/styles'

/** What the shorthand may hold: a line, and nothing about it. */
const LINE_ALONE = /^(?:none|underline|line-through)$/u

test('a line under words has its look in properties of their own: WebKit drops a shorthand that tells its style', () => {
  const told = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(/text-decoration: ([^;]+);/gu)]
        .map(([, value = '']) => value)
        .filter((value) => !LINE_ALONE.test(value))
        .map((value) => `${file}: ${value}`),
    )
  expect(told).toEqual([])
})
