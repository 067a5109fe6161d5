import 'server-only'
import type { FormFault } from '@/lib/account/form-fault'
import type { ProblemCode } from '@/lib/problem/problem-code'
import type { Refusal } from '../account/refusal'
import { Problem } from '../problem'

/** Faults that have a problem of their own; every other is `invalid`, and told as an issue of its field. */
const CODES: Partial<Record<FormFault, ProblemCode>> = {
  'credentials-wrong': 'credentials-refused',
  'password-wrong': 'credentials-refused',
  'code-wrong': 'credentials-refused',
  'link-spent': 'credentials-refused',
  'too-many-tries': 'rate-limited',
  'sign-in-first': 'no-session',
}

/** The refusal of a form as programs are told of it. */
export function toProblem({ fault, field, wait }: Refusal): Problem {
  return new Problem(CODES[fault] ?? 'invalid', {
    issues: [{ path: field ?? '', message: fault }],
    ...(wait !== null && { headers: { 'retry-after': String(wait) } }),
  })
}
