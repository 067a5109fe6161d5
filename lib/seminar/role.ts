import type { Role } from '../session/viewer'

/** In the order in which members are listed. */
export const ROLES = ['teacher', 'assistant', 'student'] as const satisfies readonly Role[]
