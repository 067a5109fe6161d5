import { z } from 'zod'
import { FORM_FAULTS, type FormFault } from './form-fault'

/** Which form was sent; a page may have several. */
export const FORMS = [
  'sign-in',
  'university',
  'sign-up',
  'reset',
  'new-password',
  'profile',
  'notices',
  'password',
  'session',
  'delete',
  'host-code',
  'settings',
  'teacher',
  'public-note',
] as const

export type FormName = (typeof FORMS)[number]

/** What a form is answered with: that it is done, or what is wrong, in which field, and what was typed (never a secret). */
export const FormSaid = z.strictObject({
  form: z.enum(FORMS),
  fault: z.enum(FORM_FAULTS).nullable(),
  field: z.string().max(40).nullable(),
  /** Minutes until one may try again. */
  wait: z.int().min(0).max(10_000).nullable(),
  values: z.record(z.string().max(40), z.string().max(300)),
})

export type FormSaid = z.infer<typeof FormSaid>

/** Whether a form was sent and refused. */
export function isRefused(said: FormSaid | null): said is FormSaid & { fault: FormFault } {
  return said !== null && said.fault !== null
}
