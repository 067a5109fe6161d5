import { z } from 'zod'
import { AnnotationId } from '../annotation/annotation'
import { SIDES } from '../text/side'
import { SegmentId, WorkId } from '../work/ids'
import { readMentions } from '../mention/mention'
import { excerpt } from './excerpt'
import { REFUSALS, type ParsedImport } from './import-entry'
import type { ImportPlan, PlannedNote } from './import-plan'

/** How many of each list are told one by one; the counts are of all. */
const TOLD = 200

const Taken = z.strictObject({
  /** Its place in the file, from 0. */
  index: z.int().min(0),
  id: AnnotationId,
  work: WorkId,
  /** How it stands in the text as it reads now. */
  how: z.enum(['standing', 'exact', 'fuzzy', 'detached']),
  isReply: z.boolean(),
  /** Where its first passage stands; null for a reply without one, and for words that were not found. */
  place: z.strictObject({ side: z.enum(SIDES), segment: SegmentId }).nullable(),
  /** The beginning of the marked words, and of the comment; empty where there is none. */
  words: z.strictObject({ text: z.string(), lang: z.enum(SIDES) }).nullable(),
  comment: z.strictObject({ text: z.string(), lang: z.enum(SIDES) }).nullable(),
})

/** What an import will do, or has done: how much, and the first of each list one by one. */
export const ImportReport = z.strictObject({
  kind: z.enum(['own', 'hypothesis']),
  /** False for a preview. */
  imported: z.boolean(),
  counts: z.strictObject({
    attach: z.int().min(0),
    /** Of those that attach, how many by words like theirs. */
    fuzzy: z.int().min(0),
    detached: z.int().min(0),
    present: z.int().min(0),
    /** Of those that are here already, how many the file has otherwise. */
    differing: z.int().min(0),
    refused: z.int().min(0),
  }),
  attach: z.array(Taken),
  detached: z.array(Taken),
  refused: z.array(z.strictObject({ index: z.int().min(0), reason: z.enum(REFUSALS), words: z.string() })),
})

export type ImportReport = z.infer<typeof ImportReport>

export type TakenNote = z.infer<typeof Taken>

export function importReport(kind: ParsedImport['kind'], plan: ImportPlan, imported: boolean): ImportReport {
  const { attach, detached, present, refused } = plan
  return {
    kind,
    imported,
    counts: {
      attach: attach.length,
      fuzzy: attach.filter(({ how }) => how === 'fuzzy').length,
      detached: detached.length,
      present: present.length,
      differing: present.filter(({ differs }) => differs).length,
      refused: refused.length,
    },
    attach: attach.slice(0, TOLD).map(toTaken),
    detached: detached.slice(0, TOLD).map(toTaken),
    refused: refused.slice(0, TOLD).map(({ index, reason, words }) => ({ index, reason, words })),
  }
}

function toTaken({ index, id, input, how, deletedAt }: PlannedNote): TakenNote {
  const [target] = input.targets
  const body = deletedAt === null ? input.body : null
  return {
    index,
    id,
    work: input.work,
    how,
    isReply: (input.replyTo ?? null) !== null,
    place: target && how !== 'detached' ? { side: target.side, segment: target.start.segment } : null,
    words: target ? { text: excerpt(target.quote.exact), lang: target.side } : null,
    comment: body && { text: excerpt(readMentions(body.text)), lang: body.lang },
  }
}
