import type { Meaning } from '../annotation/meaning'
import type { Stance } from '../annotation/stance'
import type { Side } from '../text/side'

/** The columns of a table of notes, in their order. */
export const FILE_COLUMNS = [
  'id',
  'kind',
  'replyTo',
  'thread',
  'work',
  'title',
  'place',
  'side',
  'words',
  'tr',
  'en',
  'meaning',
  'stance',
  'comment',
  'lang',
  'tags',
  'created',
  'updated',
  'revision',
  'link',
] as const

/** What a file of notes says in its own words, in the language of its reader. */
export interface FileWords {
  readonly locale: Side
  readonly title: string
  readonly none: string
  readonly language: Readonly<Record<Side, string>>
  readonly meaning: Readonly<Record<Meaning, string>>
  readonly stance: Readonly<Record<Stance, string>>
  readonly reply: string
  readonly note: string
  readonly answered: string
  readonly deleted: string
  readonly related: string
  readonly tags: string
  readonly open: string
  readonly edited: string
  readonly lost: string
  readonly column: Readonly<Record<(typeof FILE_COLUMNS)[number], string>>
}
