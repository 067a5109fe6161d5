import 'server-only'
import type { z } from 'zod'
import { Problem } from '../../../problem'

/** What was typed as what a verb takes. `invalid`, with where it is not. */
export function parseFields<T>(schema: z.ZodType<T>, fields: unknown): T {
  const parsed = schema.safeParse(fields)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    message,
  }))
  throw new Problem('invalid', { issues })
}
