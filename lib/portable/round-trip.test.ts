import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { Annotation } from '../annotation/annotation'
import { listWrites } from './import-plan'
import { parseImport } from './parse-import'
import { listWantedIds, placeImport, planImport, type Existing } from './plan-import'
import { carryOut, exportNotes, planFile, WORKS } from './round-trip.cases'
import { READER, sampleNotes } from './sample-notes.arbitrary'
import { doWhole, type Stretches } from './stretches'

const held = (notes: readonly Annotation[]) => new Map(notes.map((note) => [note.id, note]))

// Every run looks for lost words in the whole text.
vi.setConfig({ testTimeout: 60_000 })

describe('export, import, export', () => {
  it('gives the same bytes', () => {
    fc.assert(
      fc.property(sampleNotes, (notes) => {
        for (const note of notes) expect(Annotation.parse(note)).toEqual(note)
        const file = exportNotes(notes)
        const first = planFile(file)
        expect(first.refused).toEqual([])
        const again = carryOut(first)
        expect(exportNotes(again)).toBe(file)
        for (const note of again) expect(Annotation.parse(note)).toEqual(note)
      }),
      { numRuns: 150 },
    )
  })

  it('finds everything present the second time, and plans alike', () => {
    fc.assert(
      fc.property(sampleNotes, (notes) => {
        const file = exportNotes(notes)
        expect(planFile(file)).toEqual(planFile(file))
        const second = planFile(file, READER, held(notes))
        expect(listWrites(second)).toEqual([])
        expect(second.present.map(({ differs }) => differs)).toEqual(notes.map(() => false))
      }),
    )
  })

  it('gives another reader ids that follow from theirs, and finds them the second time', () => {
    fc.assert(
      fc.property(sampleNotes, (notes) => {
        const file = exportNotes(notes)
        const others = new Map<string, Existing>(notes.map(({ id }) => [id, 'another']))
        const first = planFile(file, 'reader-2', others)
        expect(first.refused).toEqual([])
        const made = carryOut(first, 'reader-2')
        expect(made.some(({ id }) => others.has(id))).toBe(false)
        const second = planFile(file, 'reader-2', new Map([...others, ...held(made)]))
        expect(listWrites(second)).toEqual([])
        expect(second.present).toHaveLength(notes.length)
      }),
    )
  })

  it('is left off at every entry, whatever is done with it', () => {
    const countStops = (work: Stretches<unknown>) => {
      let stops = 0
      while (!work.next().done) stops++
      return stops
    }
    fc.assert(
      fc.property(sampleNotes, (notes) => {
        const value: unknown = JSON.parse(exportNotes(notes))
        const parsed = doWhole(parseImport(value, WORKS))
        if (typeof parsed === 'string') throw new Error(parsed)
        const placed = doWhole(placeImport(parsed, WORKS))
        const ground = { viewerId: READER, existing: new Map<string, Existing>() }
        const works = [
          parseImport(value, WORKS),
          placeImport(parsed, WORKS),
          listWantedIds(placed, READER),
          planImport(placed, ground),
        ]
        expect(works.map(countStops)).toEqual(works.map(() => notes.length))
      }),
      { numRuns: 10 },
    )
  })

  it('asks for every id that the plan depends on', () => {
    fc.assert(
      fc.property(sampleNotes, (notes) => {
        const parsed = doWhole(parseImport(JSON.parse(exportNotes(notes)), WORKS))
        if (typeof parsed === 'string') throw new Error(parsed)
        const wanted = doWhole(listWantedIds(parsed, READER))
        expect(notes.every(({ id }) => wanted.includes(id))).toBe(true)
      }),
    )
  })
})
