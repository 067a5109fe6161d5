import 'server-only'
import { STATUS_CODES } from 'node:http'
import type { ProblemDocument } from '@/lib/problem/problem-document'
import { isUnavailable } from '../db/is-unavailable'
import { noteError } from '../host/recent-errors'
import { Problem } from '../problem'
import type { Answer } from './answer'

/** Seconds after which to try again where nothing better is known. */
const SOON = '2'

/** The one place where a failure becomes an answer. What is not a `Problem` is a fault of ours: logged, not told. */
export function toProblemAnswer(error: unknown): Answer {
  const problem = error instanceof Problem ? error : unexpected(error)
  const { code, status, detail } = problem
  const document: ProblemDocument = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? code,
    status,
    code,
    ...(detail.issues && { issues: detail.issues }),
    ...(detail.current && { current: detail.current }),
  }
  return {
    status,
    body: document,
    mediaType: 'application/problem+json',
    ...(detail.headers && { headers: detail.headers }),
    ...(detail.current && { etag: detail.current.version }),
  }
}

function unexpected(error: unknown): Problem {
  console.error(error)
  noteError(error)
  return isUnavailable(error)
    ? new Problem('unavailable', { headers: { 'retry-after': SOON } })
    : new Problem('internal')
}
