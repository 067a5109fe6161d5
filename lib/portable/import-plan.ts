import type { AnnotationId, AnnotationInput, Answered } from '../annotation/annotation'
import type { PlacedHow } from './place-entry'
import type { RefusedEntry } from './import-entry'

/** A note or a reply that is to be written, with its times as the file tells them. */
export interface PlannedNote {
  readonly index: number
  readonly id: AnnotationId
  readonly input: AnnotationInput
  /** The note its thread begins with; its own id for such a note. */
  readonly thread: AnnotationId
  /** How many replies stand above it. */
  readonly depth: number
  readonly how: PlacedHow
  /** The version of the tombstone it brings back; 0 where there is none. */
  readonly buries: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly editedAt: string | null
  readonly answered: Answered | null
  readonly deletedAt: string | null
}

/** A note of the file that is here already. It stays as it is; `differs` where the file has it otherwise. */
export interface PresentNote {
  readonly index: number
  readonly id: AnnotationId
  readonly differs: boolean
}

/** What an import will do. Each entry of the file stands in one of the four lists, in the order of the file. */
export interface ImportPlan {
  readonly attach: readonly PlannedNote[]
  /** Written too; of what their reader marked, words were not found in the text as it reads now. */
  readonly detached: readonly PlannedNote[]
  readonly present: readonly PresentNote[]
  readonly refused: readonly RefusedEntry[]
}

/** All that is to be written, each reply after what it answers. */
export function listWrites({ attach, detached }: Pick<ImportPlan, 'attach' | 'detached'>): PlannedNote[] {
  return [...attach, ...detached].sort((a, b) => a.depth - b.depth || a.index - b.index)
}
