/** Why somebody is told of an annotation. */
export const NOTICE_KINDS = ['mention', 'aside', 'reply', 'answered'] as const

/** It names them, it is for them alone, it answers them; or a question of theirs was said to be answered. */
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** An annotation, by whom it concerns: all are people, not memberships. */
export interface Told {
  readonly writer: string
  /** Whom its body names. */
  readonly mentioned: readonly string[]
  /** Whom alone it is said to; null where it is said to all. */
  readonly asideTo: string | null
  /** Who wrote what it answers, and the note of the thread; null for a note. */
  readonly answers: string | null
  readonly root: string | null
}

/**
 * Whom an annotation is told to, and for which reason: the strongest, once. A reply is told to whom it answers and to who
 * began the thread, and not to all who ever wrote there: who wants them to know names them. Nobody is told of what they
 * wrote themselves.
 */
export function listTold({ writer, mentioned, asideTo, answers, root }: Told): Map<string, NoticeKind> {
  const told = new Map<string, NoticeKind>()
  for (const one of [answers, root]) if (one !== null) told.set(one, 'reply')
  if (asideTo !== null) told.set(asideTo, 'aside')
  for (const one of mentioned) told.set(one, 'mention')
  told.delete(writer)
  return told
}
