import type { Answered, AnnotationId, Body } from '../annotation/annotation'
import type { Meaning } from '../annotation/meaning'
import type { Stance } from '../annotation/stance'
import type { Target, TargetRole } from '../anchor/target'
import type { TextRange } from '../anchor/text-range'
import type { Side } from '../text/side'

/** A passage of a file, before it has a place in a text that is here. */
export interface ImportPassage {
  readonly quote: Target['quote']
  readonly role: TargetRole
  readonly via: Target['via']
  /** Null where the file does not tell the language. */
  readonly side: Side | null
  /** The place it is said to have, and on which revision; null where the file does not tell. */
  readonly place: { readonly revision: number; readonly range: TextRange | null } | null
  /** Whether it means the work as a whole; the quote is then its title, and is not looked for. */
  readonly isWhole: boolean
}

/** A note or a reply of a file, read and not yet placed. */
export interface ImportEntry {
  /** Its place in the file, from 0. */
  readonly index: number
  /** What the file calls it; `replyTo` names others so. */
  readonly key: string
  /** The id it asks for; another program’s have none of ours. */
  readonly id: AnnotationId | null
  readonly work: string
  readonly replyTo: string | null
  readonly meaning: Meaning | null
  readonly stance: Stance | null
  readonly tags: readonly string[]
  readonly body: Body | null
  readonly passages: readonly ImportPassage[]
  readonly createdAt: string
  readonly updatedAt: string
  readonly editedAt: string | null
  readonly answered: Answered | null
  /** Set of one that only keeps the place of what answers it. */
  readonly deletedAt: string | null
}

/** Every reason for which an entry of a file cannot be taken. */
export const REFUSALS = [
  /** It is no annotation, or holds what a note cannot hold. */
  'malformed',
  /** It stands on a page or work that is not here. */
  'work-unknown',
  /** The comment or the passage is longer than a note may be. */
  'too-long',
  /** More tags, or longer ones, than a note may have. */
  'tags',
  /** Another person wrote it. */
  'another-reader',
  /** What it answers is neither in the file nor here. */
  'thread-missing',
  /** Its thread has more replies, or deeper ones, than a thread may have. */
  'thread-full',
  /** The file has it twice. */
  'twice',
  /** It was deleted, and nothing under it needs its place. */
  'deleted',
] as const

export type Refusal = (typeof REFUSALS)[number]

/** An entry that cannot be taken, with the beginning of its words, by which its reader knows it. */
export interface RefusedEntry {
  readonly index: number
  readonly reason: Refusal
  readonly words: string
}

/** What was read of a file. */
export interface ParsedImport {
  readonly kind: 'own' | 'hypothesis'
  readonly entries: readonly ImportEntry[]
  readonly refused: readonly RefusedEntry[]
}

/** Why a whole file cannot be read. */
export type ImportFault =
  'import-unknown-format' | 'import-unknown-context' | 'import-too-many' | 'import-incomplete'
