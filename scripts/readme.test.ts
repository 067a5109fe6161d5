import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

/** Commands npm gives a shorter name. */
const SHORT: Record<string, string> = { start: 'npm start', test: 'npm test' }

test('every command is explained', () => {
  const unexplained = Object.keys(scripts).filter(
    (name) => !readme.includes(`\`${SHORT[name] ?? `npm run ${name}`}\``),
  )
  expect(unexplained).toEqual([])
})

test('every setting is explained and stands in .env.example', () => {
  const source = readFileSync('server/env.ts', 'utf8')
  const settings = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): z\b/gm)].map(([, name]) => name)
  const example = readFileSync('.env.example', 'utf8')
  expect(settings.length).toBeGreaterThan(5)
  expect(settings.filter((name) => !readme.includes(`| \`${name}\``))).toEqual([])
  expect(settings.filter((name) => !example.includes(`${name}=`))).toEqual([])
})

test.each(['README.md', 'CONTRIBUTING.md'])('every file that %s leads to is there', (name) => {
  const links = [...readFileSync(name, 'utf8').matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path ?? '')
  expect(links.filter((path) => !existsSync(path))).toEqual([])
})
