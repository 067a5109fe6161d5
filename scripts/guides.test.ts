import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const FOLDER = 'docs/guide'

/** Each guide in English and in Turkish. */
const GUIDES = [
  ['reader', 'okur'],
  ['teacher', 'ogretmen'],
  ['host', 'yonetici'],
] as const

const FILES = GUIDES.flatMap(([en, tr]) => [`${FOLDER}/en/${en}.md`, `${FOLDER}/tr/${tr}.md`])

const read = (file: string) => readFileSync(file, 'utf8')

/** What a guide is built of, in order: the levels of its headings, its tables by columns, pictures, lists and code. */
function outline(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const heading = /^(#+) /.exec(line)?.[1]
    if (heading !== undefined) return [heading]
    if (/^\|[ :|-]+\|$/.test(line)) return [`table ${line.split('|').length - 2}`]
    if (line.startsWith('![')) return ['picture']
    if (line.startsWith('- ')) return ['item']
    return line.startsWith('```') ? [line] : []
  })
}

const linksOf = (text: string) =>
  [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? '')

describe('the guides', () => {
  test.each(GUIDES)('%s and %s are built alike', (en, tr) => {
    const english = outline(read(`${FOLDER}/en/${en}.md`))
    expect(english.filter((part) => part.startsWith('#')).length).toBeGreaterThan(6)
    expect(outline(read(`${FOLDER}/tr/${tr}.md`))).toEqual(english)
  })

  test.each(FILES)('every file that %s leads to is there', (file) => {
    const links = linksOf(read(file))
    expect(links.length).toBeGreaterThanOrEqual(3)
    expect(links.filter((link) => !existsSync(path.join(path.dirname(file), link)))).toEqual([])
  })

  test('every picture is shown in the guides or in the README, and is under 200 kB', () => {
    const shown = new Set(
      [...FILES, 'README.md'].flatMap((file) =>
        linksOf(read(file)).map((link) => path.join(path.dirname(file), link)),
      ),
    )
    for (const folder of [`${FOLDER}/pictures`, 'docs/images']) {
      for (const name of existsSync(folder) ? readdirSync(folder) : []) {
        expect(shown).toContain(path.join(folder, name))
        expect(statSync(path.join(folder, name)).size).toBeLessThan(200_000)
      }
    }
  })

  test('every command and setting they name exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const settings = read('.env.example')
    for (const file of FILES) {
      for (const [, name] of read(file).matchAll(/npm run ([a-z:-]+)/g))
        expect(Object.keys(scripts)).toContain(name)
      for (const [, name] of read(file).matchAll(/\b([A-Z]+(?:_[A-Z]+)+)\b/g))
        expect(settings).toContain(`${name}=`)
    }
  })
})
