import type { SegmentId } from './ids'

/** How people are told of a sentence: `¶3.2` for `p3.s2`, in every language. */
export function sentenceName(segment: SegmentId): string {
  return segment.replace(/^p(\d+)\.s(\d+)$/u, '¶$1.$2')
}
