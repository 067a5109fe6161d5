import type { Annotation } from '../annotation/annotation'
import { toWebAnnotation } from '../annotation/to-web-annotation'
import { listWrites, type ImportPlan } from './import-plan'
import { parseImport } from './parse-import'
import { placeImport, planImport, type Existing } from './plan-import'
import { doWhole } from './stretches'
import { READER, SAMPLE } from './sample-notes.arbitrary'
import { siteContext } from './site-context'
import { toCollection } from './to-collection'

export const WORKS = new Map([[SAMPLE.work.id, SAMPLE]])

/** The file of some notes, in the order of their ids. */
export function exportNotes(notes: readonly Annotation[]): string {
  const context = siteContext(SAMPLE, SAMPLE.work.id, 'https://example.org')
  const writer = toCollection('https://example.org/api/export?format=jsonld')
  const items = [...notes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((note) => writer.item(toWebAnnotation(note, context)))
  return writer.head() + items.join('') + writer.tail()
}

/** What a file would bring to a reader. Throws where it cannot be read. */
export function planFile(
  file: string,
  viewerId = READER,
  existing: ReadonlyMap<string, Existing> = new Map(),
): ImportPlan {
  const parsed = doWhole(parseImport(JSON.parse(file), WORKS))
  if (typeof parsed === 'string') throw new Error(parsed)
  return doWhole(planImport(doWhole(placeImport(parsed, WORKS)), { viewerId, existing }))
}

/** What is there once a plan has been carried out where nothing was. */
export function carryOut(made: ImportPlan, viewerId = READER): Annotation[] {
  return listWrites(made).map(
    ({ id, input, thread, createdAt, updatedAt, editedAt, answered, deletedAt }) => ({
      id,
      work: input.work,
      layer: 'private',
      meaning: input.meaning,
      body: deletedAt === null ? input.body : null,
      targets: input.targets,
      replyTo: input.replyTo ?? null,
      thread,
      stance: input.stance ?? null,
      tags: input.tags ?? [],
      author: { id: viewerId, name: null },
      mine: true,
      editedAt,
      answered,
      reactions: [],
      aside: false,
      hidden: null,
      locked: false,
      version: 1,
      createdAt,
      updatedAt,
      deletedAt,
    }),
  )
}
