import type { Annotation } from '@/lib/annotation/annotation'
import type { Meaning } from '@/lib/annotation/meaning'
import type { Target } from '@/lib/anchor/target'
import type { Side } from '@/lib/text/side'
import { parseKept } from './parse-kept'

/** A comment that is being written: on a passage that has no annotation yet, or in the place of an annotation's text. */
export type Draft = {
  readonly work: string
  /** The annotation whose comment is being changed, as it was when that began; null where it is a new one. */
  readonly seen: Annotation | null
  readonly targets: readonly Target[]
  readonly meaning: Meaning
  readonly text: string
  readonly lang: Side
  /** ISO 8601 in UTC. */
  readonly touchedAt: string
}

export type DraftKey = Pick<Draft, 'work' | 'seen' | 'targets'>

const PREFIX = 'yanyana.draft.'

/** Keeps a draft until it is dropped, also over a reload. Answers false where the browser will not keep it. */
export function keepDraft(local: Storage | null, draft: Draft): boolean {
  if (!local) return false
  try {
    local.setItem(keyOf(draft), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

/** The draft of an annotation, or of a new annotation on just this passage. */
export function findDraft(local: Storage | null, key: DraftKey): Draft | null {
  return local ? readDraft(local, keyOf(key)) : null
}

export function dropDraft(local: Storage | null, key: DraftKey): void {
  local?.removeItem(keyOf(key))
}

/** Every draft of a work, the one last touched first. */
export function listDrafts(local: Storage | null, work: string): Draft[] {
  if (!local) return []
  return Array.from({ length: local.length }, (_, index) => local.key(index))
    .filter((key) => key !== null)
    .filter((key) => key.startsWith(`${PREFIX}${work}.`))
    .flatMap((key) => readDraft(local, key) ?? [])
    .sort((a, b) => (a.touchedAt < b.touchedAt ? 1 : -1))
}

function readDraft(local: Storage, key: string): Draft | null {
  const text = local.getItem(key)
  return text === null ? null : (parseKept(text) as Draft)
}

function keyOf({ work, seen, targets }: DraftKey): string {
  const passages = targets.map(
    ({ side, start, end }) => `${side}:${start.segment}+${start.offset}-${end.segment}+${end.offset}`,
  )
  return `${PREFIX}${work}.${seen?.id ?? passages.join(',')}`
}
