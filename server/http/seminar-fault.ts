import 'server-only'
import { SEMINAR_FAULTS, type SeminarFault, type SeminarSaid } from '@/lib/seminar/form-said'
import type { Problem } from '../problem'

/** What is wrong in which field of what is sent. */
const OF_FIELDS: Readonly<Record<string, SeminarFault>> = {
  name: 'name-missing',
  displayName: 'display-name',
  startsOn: 'day-unknown',
  endsOn: 'day-unknown',
  description: 'description-long',
  reason: 'reason-missing',
}

/** A problem as a form tells people of it. */
export function describeFault({ code, detail }: Problem): Pick<SeminarSaid, 'fault' | 'field' | 'wait'> {
  if (code === 'invalid') {
    const [issue] = detail.issues ?? []
    const field = issue?.path ?? ''
    const fault = issue?.message === 'before-start' ? issue.message : OF_FIELDS[field]
    return { fault: fault ?? 'failed', field: fault === undefined ? null : field, wait: null }
  }
  const seconds = Number(detail.headers?.['retry-after'] ?? 0)
  return {
    fault: SEMINAR_FAULTS.find((fault) => fault === code) ?? 'failed',
    field: FIELD_OF[code] ?? null,
    wait: code === 'rate-limited' ? Math.ceil(seconds / 60) : null,
  }
}

/** Problems that are one field’s. */
const FIELD_OF: Readonly<Partial<Record<Problem['code'], string>>> = { 'name-taken': 'displayName' }
