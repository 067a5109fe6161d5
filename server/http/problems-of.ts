import 'server-only'
import type { ProblemCode } from '@/lib/problem/problem-code'
import type { Route } from './route'

/** Every problem a route can answer with: its own, and those the door gives by what the route asks of a request. */
export function problemsOf({ method, access, body, match, problems }: Route): ProblemCode[] {
  return [
    ...problems,
    ...(method === 'GET' ? [] : (['origin-refused'] as const)),
    ...(access === 'required' ? (['no-session'] as const) : []),
    ...(body ? (['body-not-json', 'body-too-deep', 'body-too-large', 'content-type-refused'] as const) : []),
    ...(match ? (['if-match-malformed'] as const) : []),
    ...(match === 'required' ? (['precondition-required'] as const) : []),
    'rate-limited',
    'internal',
    'unavailable',
  ]
}
