import { readFileSync, writeFileSync } from 'node:fs'
import { listMissingBuilds, type LockFile } from './lock-file/missing-builds'

/**
 * Names in package-lock.json the builds of a package for platforms that this machine's registry does not hold. A lock
 * file without them is refused by `npm ci` everywhere. Run it after `npm install`; run again, it changes nothing.
 */
const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile
const missing = listMissingBuilds(lock)
const packages = { ...lock.packages, ...Object.fromEntries(missing) }
const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
console.log(missing.length === 0 ? 'Nothing is missing.' : missing.map(([place]) => place).join('\n'))
