import { z } from 'zod'
import { Annotation } from '../annotation/annotation'
import { PROBLEM_CODES } from './problem-code'

/** Where a body is not as asked for: the path of the field (`targets.0.quote`) and what is wrong with it. */
export const Issue = z.strictObject({ path: z.string(), message: z.string() })

export type Issue = z.infer<typeof Issue>

/** RFC 9457 problem details, with a stable `code`. `title` is for developers; readers get `errors.<code>`. */
export const ProblemDocument = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(PROBLEM_CODES),
  issues: z.array(Issue).exactOptional(),
  current: Annotation.exactOptional(),
})

export type ProblemDocument = z.infer<typeof ProblemDocument>
