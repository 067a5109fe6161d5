import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { listMissingBuilds, type LockFile } from './missing-builds'

it('finds every platform’s builds in the lock file, for npm refuses it without', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile
  const missing = listMissingBuilds(lock).map(([place]) => place)
  expect(missing, 'npm run lock adds them').toEqual([])
})

it('reads off a name for whom a build is', () => {
  const lock = {
    packages: {
      'node_modules/a': {
        dev: true,
        optionalDependencies: { '@a/win32-arm64-msvc': '1.2.3', fsevents: '^2' },
      },
    },
  }
  expect(listMissingBuilds(lock)).toEqual([
    [
      'node_modules/@a/win32-arm64-msvc',
      { version: '1.2.3', dev: true, optional: true, cpu: ['arm64'], os: ['win32'] },
    ],
  ])
})
