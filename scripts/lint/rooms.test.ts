import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'
import { everywhere, roomBlocks } from './room-blocks'

const linter = new Linter({ cwd: process.cwd(), configType: 'flat' })

const parser: Linter.Config = {
  files: ['**/*.{ts,tsx}'],
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: { ecmaFeatures: { jsx: true } },
  },
}

/** The rules that fire on a file of this name and text, without repeats. */
function firesOn(filename: string, code: string): string[] {
  const found = linter.verify(code, [parser, everywhere, ...roomBlocks], filename)
  return [...new Set(found.map(({ ruleId, message }) => ruleId ?? message))].sort()
}

const GUARD = "import 'server-only'\n"

describe('rooms', () => {
  test.each([
    ['lib/a.ts', "import { a } from '@/components/a'"],
    ['lib/text/a.ts', "import { a } from '../../server/a'"],
    ['lib/a.ts', "export * from '@/browser/a'"],
    ['lib/a.ts', "export { a } from '@/app/a'"],
    ['lib/a.ts', "import type { ReactNode } from 'react'"],
    ['lib/a.ts', "import { readFileSync } from 'node:fs'"],
    ['components/a.tsx', "import { a } from '@/browser/a'"],
    ['components/a.tsx', "const a = import('@/server/a')"],
    ['components/ui/a.tsx', "import { a } from '../../app/[locale]/a'"],
    ['components/a.tsx', "import { PrismaClient } from '@prisma/client'"],
    ['browser/a.ts', "import { a } from '@/components/a'"],
    ['browser/a.ts', "import { useState } from 'react'"],
    ['browser/a.ts', "import { a } from '@/i18n/routing'"],
    ['server/a.ts', GUARD + "import { a } from '@/app/api/a'"],
    ['server/a.ts', GUARD + "import { NextResponse } from 'next/server'"],
    ['server/a.ts', GUARD + "import { a } from '../browser/a'"],
    ['i18n/a.ts', "import { a } from '@/server/a'"],
    ['app/api/a.ts', "import { client } from '@/prisma/generated/sqlite/client'"],
    ['app/api/a.ts', "import { PrismaClient } from '@prisma/client'"],
  ])('%s: %s is refused', (filename, code) => {
    expect(firesOn(filename, code)).toEqual(['house/room-imports'])
  })

  test.each([
    ['app/[locale]/a.tsx', "import { a } from '@/components/a'\nimport { b } from '@/server/b'"],
    ['app/[locale]/a.tsx', "import { a } from './_components/a'\nimport { c } from '@/browser/c'"],
    ['components/a.tsx', "import { a } from '@/lib/a'\nimport { useState } from 'react'"],
    ['browser/a.ts', "import { a } from '../lib/a'\ndocument.title = ''"],
    [
      'server/a.ts',
      GUARD + "import { a } from '@/lib/a'\nimport { c } from '@/prisma/generated/sqlite/client'",
    ],
    ['lib/a.ts', "import { a } from './b'\nimport { z } from 'zod'"],
    ['lib/a.test.ts', "import { readFileSync } from 'node:fs'"],
  ])('%s: %s is free', (filename, code) => {
    expect(firesOn(filename, code)).toEqual([])
  })
})

describe('what belongs in some rooms only', () => {
  test.each([
    ['lib/a.ts', 'export const a = document.title', 'house/dom-globals'],
    ['server/a.ts', GUARD + 'export const a = window.name', 'house/dom-globals'],
    ['components/a.tsx', "export const a = () => localStorage.getItem('a')", 'house/dom-globals'],
    ['lib/a.ts', "export const a = Buffer.from('a')", 'no-restricted-globals'],
    ['browser/a.ts', 'export const a = process.version', 'no-restricted-globals'],
    ['app/a.ts', 'export const a = process.env.PORT', 'no-restricted-syntax'],
    ['lib/a.ts', 'export default 1', 'no-restricted-syntax'],
    ['server/a.ts', 'export const a = 1', 'house/server-only'],
    ['lib/CamelCase.ts', 'export const a = 1', 'house/kebab-case'],
  ])('%s: %s', (filename, code, rule) => {
    expect(firesOn(filename, code)).toEqual([rule])
  })

  test('a client component may name the document, and a name of one’s own is no global', () => {
    expect(firesOn('components/a.tsx', "'use client'\nexport const a = () => document.title")).toEqual([])
    expect(firesOn('lib/a.ts', 'export const a = (document: string) => document')).toEqual([])
  })
})

describe('Turkish and words', () => {
  test.each([
    'a.toLowerCase()',
    'a.toUpperCase()',
    'a.toLocaleLowerCase()',
    'a.localeCompare(b)',
    'new Intl.Collator()',
  ])('%s names no language', (code) => {
    expect(firesOn('lib/a.ts', code)).toEqual(['no-restricted-syntax'])
    expect(firesOn('e2e/a.spec.ts', code)).toEqual(['no-restricted-syntax'])
  })

  test.each(["a.toLocaleLowerCase('tr')", "a.localeCompare(b, 'tr')", "new Intl.Collator('tr')"])(
    '%s names one',
    (code) => expect(firesOn('lib/a.ts', code)).toEqual([]),
  )

  test.each([
    '<p>Merhaba</p>',
    "<p>{'Hello'}</p>",
    '<p>{`Hello ${name}`}</p>',
    '<button aria-label="Close" />',
    "<img alt={'A page'} />",
  ])('%s says words that no message file has', (code) => {
    expect(firesOn('components/a.tsx', `export const a = (name: string) => ${code}`)).toEqual([
      'house/loose-words',
    ])
  })

  test.each([
    '<p>{name}</p>',
    '<p lang="tr">·</p>',
    '<p>{`${name} / 8`}</p>',
    '<a aria-label={name} rel="next" />',
  ])('%s says none', (code) =>
    expect(firesOn('components/a.tsx', `export const a = (name: string) => ${code}`)).toEqual([]),
  )

  test('a rule is switched off with a reason only', () => {
    const off = '// eslint-disable-next-line no-restricted-syntax'
    expect(firesOn('lib/a.ts', `${off}\na.toLowerCase()`)).toEqual(['house/reasoned-disable'])
    expect(firesOn('lib/a.ts', `${off} -- a header name is ASCII\na.toLowerCase()`)).toEqual([])
  })
})
