/** How long a password may be, in UTF-16 units once normalised. */
export const PASSWORD_LIMITS = { least: 10, most: 128 } as const

/** Fewer different characters than this are a pattern, not a password. */
const DISTINCT = 5

export type PasswordFault = 'password-short' | 'password-long' | 'password-weak'

/** The same characters, however a keyboard composes them: ş may be typed as one or as two. */
export function normalizePassword(typed: string): string {
  return typed.normalize('NFKC')
}

/** What is wrong with a new password; null where nothing is. No rules on what it is made of, but it is not the address. */
export function findPasswordFault(password: string, email: string): PasswordFault | null {
  const { length } = password
  if (length < PASSWORD_LIMITS.least) return 'password-short'
  if (length > PASSWORD_LIMITS.most) return 'password-long'
  const local = email.split('@')[0] ?? ''
  const isAddress = password === email || (local.length > 3 && password.replace(/[\d\W]+$/u, '') === local)
  return isAddress || new Set(password).size < DISTINCT ? 'password-weak' : null
}
