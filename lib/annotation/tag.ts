import { z } from 'zod'
import { foldTag } from './fold-tag'
import { ANNOTATION_LIMITS } from './limits'
import { isStorable } from './storable'
import { isVisibleTag, normalizeTag } from './tag-form'

export { normalizeTag }

/** One tag, in any script, in the form in which it is kept. */
export const Tag = z
  .string()
  .min(1)
  .max(ANNOTATION_LIMITS.tag)
  .refine(isStorable, 'unstorable')
  .refine((tag) => tag === normalizeTag(tag) && !/\p{Cc}/u.test(tag), 'not-normal')
  .refine(isVisibleTag, 'blank')

/** The tags of an annotation, in the order its reader gave them, none of them twice (`foldTag`). */
export const Tags = z
  .array(Tag)
  .max(ANNOTATION_LIMITS.tags)
  .refine((tags) => new Set(tags.map(foldTag)).size === tags.length, 'repeated')
