/** Everything a form of an account can be refused for, in the order in which it is looked at. Read as `account.fault.<name>`. */
export const FORM_FAULTS = [
  'email-invalid',
  'name-invalid',
  'password-short',
  'password-long',
  'password-weak',
  'password-wrong',
  'credentials-wrong',
  'code-wrong',
  'confirm-wrong',
  'link-spent',
  'too-many-tries',
  'sign-in-first',
  'person-unknown',
  'reason-missing',
  'university-failed',
  'failed',
] as const

export type FormFault = (typeof FORM_FAULTS)[number]
