import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const versions = z.record(z.string(), z.string())
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, overrides: versions })
  .parse(readJson('package.json'))
const lock = z
  .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
  .parse(readJson('package-lock.json'))
const table = z
  .record(z.string(), z.object({ minimum: z.string(), why: z.string() }))
  .parse(readJson('docs/minimum-versions.json'))

/** Every copy of a package in the lock file, nested ones too. */
const listInstalled = (name: string) =>
  Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`))

const numeric = new Intl.Collator('en', { numeric: true })

test.each(Object.entries(table))('%s is nowhere below its minimum safe version', (name, { minimum }) => {
  const copies = listInstalled(name)
  expect(copies, 'a package that is gone may leave the table').not.toEqual([])
  for (const [path, { version = '' }] of copies) {
    expect(numeric.compare(version, minimum), `${path} is ${version}`).toBeGreaterThanOrEqual(0)
  }
})

test('every dependency is pinned to one exact version', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides }
  const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))
  expect(loose).toEqual([])
})

test('the parts of next-intl are one version', () => {
  for (const name of ['next-intl', 'use-intl', 'icu-minify']) {
    expect(listInstalled(name).map(([, { version }]) => version)).toEqual([
      manifest.dependencies['next-intl'],
    ])
  }
})
