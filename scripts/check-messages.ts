import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPair } from './messages/check-pair'
import { findUses, mayMean } from './messages/find-uses'
import { flattenMessages } from './messages/flatten'

/** `npm run check:messages`: both message files against each other and against the code. One line a fault. */

const ROOMS = ['app', 'components', 'browser', 'server', 'i18n']

const read = (locale: string) =>
  flattenMessages(JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as unknown)

function listCode(): string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
  ).filter((path) => /\.tsx?$/.test(path) && !/\.(test|cases)\.tsx?$/.test(path))
}

const tr = read('tr')
const keys = [...tr.keys()]
const faults = checkPair(tr, read('en'))
const used = new Set<string>()

for (const path of listCode()) {
  for (const use of findUses(path, readFileSync(path, 'utf8'))) {
    const meant = keys.filter((key) => mayMean(use, key))
    for (const key of meant) used.add(key)
    const known = meant.length > 0 || (use.open && use.loose)
    if (!known) faults.push(`${path}:${use.line}: no message ${use.key}${use.open ? '…' : ''}`)
  }
}
for (const key of keys) if (!used.has(key)) faults.push(`${key}: nothing in the code uses it; take it out`)

for (const fault of faults) process.stderr.write(`${fault}\n`)
if (faults.length === 0) process.stdout.write(`${keys.length} messages agree in tr and en.\n`)
process.exitCode = faults.length === 0 ? 0 : 1
