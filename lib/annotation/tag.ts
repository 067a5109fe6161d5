import { z } from 'zod'
import { foldTag } from './fold-tag'
import { ANNOTATION_LIMITS } from './limits'
import { isStorable } from './storable'

/** A tag as it is kept, from what somebody typed: NFC, trimmed, white space within it single. */
export function normalizeTag(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** Something that can be seen stands in it: not marks, signs of direction or joiners alone. */
const isVisible = (tag: string) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(tag)

/** One tag, in any script, in the form in which it is kept. */
export const Tag = z
  .string()
  .min(1)
  .max(ANNOTATION_LIMITS.tag)
  .refine(isStorable, 'unstorable')
  .refine((tag) => tag === normalizeTag(tag) && !/\p{Cc}/u.test(tag), 'not-normal')
  .refine(isVisible, 'blank')

/** The tags of an annotation, in the order its reader gave them, none of them twice (`foldTag`). */
export const Tags = z
  .array(Tag)
  .max(ANNOTATION_LIMITS.tags)
  .refine((tags) => new Set(tags.map(foldTag)).size === tags.length, 'repeated')
