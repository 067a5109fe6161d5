import 'server-only'
import type { Annotation } from '@/lib/annotation/annotation'
import { PROBLEM_STATUS, type ProblemCode } from '@/lib/problem/problem-code'
import type { Issue } from '@/lib/problem/problem-document'

/** What a problem may carry beside its code. */
export interface ProblemDetail {
  /** What the viewer's own annotation is now. */
  current?: Annotation
  issues?: Issue[]
  headers?: Record<string, string>
}

/** A verb's refusal. Mapped once, at the door, to a status and a problem document. */
export class Problem extends Error {
  override name = 'Problem'

  constructor(
    readonly code: ProblemCode,
    readonly detail: ProblemDetail = {},
  ) {
    super(code)
  }

  get status(): number {
    return PROBLEM_STATUS[this.code]
  }
}
