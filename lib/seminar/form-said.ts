import { z } from 'zod'

/** The forms of seminars. A page may have several. */
export const SEMINAR_FORMS = [
  ...(['open', 'join', 'change', 'archive', 'keys', 'leave', 'member', 'moderate'] as const),
] as const

export type SeminarForm = (typeof SEMINAR_FORMS)[number]

/** Everything such a form can be refused for. Read as `seminars.fault.<name>`. */
export const SEMINAR_FAULTS = [
  ...(['name-missing', 'display-name', 'day-unknown', 'before-start', 'description-long'] as const),
  ...(['reason-missing', 'name-taken', 'join-unknown', 'join-refused', 'account-needed'] as const),
  ...(['teachers-named', 'seminar-full', 'too-many-seminars', 'last-teacher', 'not-permitted'] as const),
  ...(['not-found', 'version-clash', 'id-reused', 'gone', 'rate-limited', 'failed'] as const),
] as const

export type SeminarFault = (typeof SEMINAR_FAULTS)[number]

/** What such a form is answered with: that it is done, or what is wrong, in which field, and what was typed. */
export const SeminarSaid = z.strictObject({
  form: z.enum(SEMINAR_FORMS),
  fault: z.enum(SEMINAR_FAULTS).nullable(),
  field: z.string().max(40).nullable(),
  /** Minutes until one may try again. */
  wait: z.int().min(0).max(10_000).nullable(),
  values: z.record(z.string().max(40), z.string().max(5_000)),
})

export type SeminarSaid = z.infer<typeof SeminarSaid>

/** A form that was refused. */
export type SeminarRefused = SeminarSaid & { fault: SeminarFault }

/** What a form was refused for, where it was one of these. */
export function refusedBy(said: SeminarSaid | null, form: SeminarForm): SeminarRefused | null {
  return said !== null && said.form === form && said.fault !== null ? (said as SeminarRefused) : null
}
