import type { Annotation, AnnotationInput } from '../annotation/annotation'

/** Whether an annotation says what an input says; whether one is deleted, and when they were made, included. */
export function sameNote(here: Annotation, input: AnnotationInput, deletedAt: string | null): boolean {
  if ((here.deletedAt === null) !== (deletedAt === null)) return false
  if (deletedAt !== null) return true
  const { meaning, body, targets, replyTo, stance, tags } = here
  return (
    JSON.stringify([meaning, body && [body.text, body.lang], targets.map(keyOf), replyTo, stance, tags]) ===
    JSON.stringify([
      input.meaning,
      input.body && [input.body.text, input.body.lang],
      input.targets.map(keyOf),
      input.replyTo ?? null,
      input.stance ?? null,
      input.tags ?? [],
    ])
  )
}

function keyOf({ side, start, end, quote, revision, role, via }: Annotation['targets'][number]) {
  return [side, start.segment, start.offset, end.segment, end.offset, quote.exact, revision, role, via]
}
