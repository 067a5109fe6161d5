import { z } from 'zod'
import type { SegmentText } from '../text/segment-source'
import { SegmentId, WorkId } from './ids'
import type { LoadedWork } from './loaded-work'
import { Localized } from './localized'
import { textAt } from './text-at'
import { Paragraph } from './work'

const Texts = z.record(SegmentId, z.string())

/** One revision of a work as the API gives it: the canonical texts, and how it came about. */
export const RevisionDocument = z.strictObject({
  work: WorkId,
  revision: z.int().min(1),
  /** What led to it; null for the first, which no change made. */
  change: z.strictObject({ date: z.iso.date(), author: Localized, reason: Localized }).nullable(),
  paragraphs: z.array(Paragraph),
  texts: z.strictObject({ tr: Texts, en: Texts }),
})
export type RevisionDocument = z.infer<typeof RevisionDocument>

/** The document of a revision. Throws when the work never had it. */
export function revisionDocument(loaded: LoadedWork, revision: number): RevisionDocument {
  const { paragraphs, texts } = textAt(loaded, revision)
  const change = loaded.revisions.find((record) => record.revision === revision)
  return {
    work: loaded.work.id,
    revision,
    change: change ? { date: change.date, author: change.author, reason: change.reason } : null,
    paragraphs: [...paragraphs],
    texts: { tr: plainTexts(texts.tr), en: plainTexts(texts.en) },
  }
}

function plainTexts(texts: Readonly<Record<SegmentId, SegmentText>>): Record<SegmentId, string> {
  return Object.fromEntries(Object.entries(texts).map(([id, { text }]) => [id, text]))
}
