import { foldTag } from './fold-tag'
import { ANNOTATION_LIMITS } from './limits'
import { isStorable } from './storable'
import { isVisibleTag, normalizeTag } from './tag-form'

/**
 * Tags with what somebody typed as one more of them, in the form in which a tag is kept; null where it is no tag, stands
 * there already in some spelling, or would be one too many.
 */
export function withTag(tags: readonly string[], typed: string): readonly string[] | null {
  const tag = normalizeTag(typed.replace(/\p{Cc}+/gu, ' '))
  if (tag.length > ANNOTATION_LIMITS.tag || !isStorable(tag) || !isVisibleTag(tag)) return null
  if (tags.length >= ANNOTATION_LIMITS.tags) return null
  return tags.some((other) => foldTag(other) === foldTag(tag)) ? null : [...tags, tag]
}
