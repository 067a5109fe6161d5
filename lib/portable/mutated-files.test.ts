import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Annotation } from '../annotation/annotation'
import { annotation, hypothesisFile, quoting } from './hypothesis-file.cases'
import { IMPORT_LIMITS } from './import-limits'
import { jsonWithin } from './json-within'
import { mutate } from './mutated-files.cases'
import { parseImport } from './parse-import'
import { placeImport, planImport } from './plan-import'
import { doWhole } from './stretches'
import { carryOut, exportNotes, WORKS } from './round-trip.cases'
import { READER, sampleNotes } from './sample-notes.arbitrary'

const FILES = [
  ...fc.sample(sampleNotes, { seed: 20261122, numRuns: 24 }).map(exportNotes),
  JSON.stringify(
    hypothesisFile([
      annotation('a', { text: 'Bir not', tags: ['ışık'], target: quoting('ışıkla başlar', 'sabahı ') }),
      annotation('b', { text: 'A reply', references: ['a'] }),
      annotation('c', { text: 'A page note' }),
      annotation('d', { target: quoting('dört yapraklı yonca') }),
    ]),
  ),
].filter((file) => file.length < 60_000)

const COUNT = 10_000

/** How many entries a file has, as far as anybody can tell. */
function countEntries(value: unknown): number {
  const { first, annotations } = value as { first?: { items?: unknown[] }; annotations?: unknown[] }
  return (first?.items ?? annotations ?? []).length
}

test(`${COUNT} mutated files never crash, and each of their entries is taken or refused`, () => {
  const seen = { unreadable: 0, refused: 0, planned: 0 }
  for (let seed = 1; seed <= COUNT; seed++) {
    const file = mutate(FILES[seed % FILES.length] ?? '', seed)
    const read = jsonWithin(file, IMPORT_LIMITS)
    if (typeof read === 'string') {
      seen.unreadable++
      continue
    }
    const parsed = doWhole(parseImport(read.value, WORKS))
    if (typeof parsed === 'string') {
      seen.refused++
      continue
    }
    seen.planned++
    const { attach, detached, present, refused } = doWhole(
      planImport(doWhole(placeImport(parsed, WORKS)), { viewerId: READER, existing: new Map() }),
    )
    const indexes = [attach, detached, present, refused].flat().map(({ index }) => index)
    const count = countEntries(read.value)
    if (indexes.length !== count || new Set(indexes).size !== count) throw new Error(`seed ${seed}`)
    const written = carryOut({ attach, detached, present, refused })
    const ids = new Set(written.map(({ id }) => id))
    for (const note of written) {
      Annotation.parse(note)
      if (note.replyTo !== null && !ids.has(note.replyTo)) throw new Error(`an orphan at seed ${seed}`)
    }
  }
  expect(
    Object.values(seen).every((number) => number > COUNT / 100),
    JSON.stringify(seen),
  ).toBe(true)
}, 300_000)
