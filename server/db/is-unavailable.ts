import 'server-only'
import { isDriverAdapterError } from '@prisma/driver-adapter-utils'

/** Prisma: the database did not answer in time; no connection; a transaction could not begin in time. */
const PASSING = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'])

const SQLITE_PASSING = /^SQLITE_(BUSY|LOCKED|READONLY|IOERR|FULL|CANTOPEN)/

/** Whether a failure says that the database cannot answer now, so that the same request may succeed later. */
export function isUnavailable(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && PASSING.has(String(cause.code))) return true
    if (SQLITE_PASSING.test(driverError(cause)?.originalCode ?? '')) return true
  }
  return false
}

/** Prisma hands the driver's error on as it is, or in `meta.driverAdapterError`. */
function driverError(error: Error) {
  if (isDriverAdapterError(error)) return error.cause
  const meta = 'meta' in error ? error.meta : undefined
  const inner =
    typeof meta === 'object' && meta !== null && 'driverAdapterError' in meta
      ? meta.driverAdapterError
      : undefined
  return inner instanceof Error && isDriverAdapterError(inner) ? inner.cause : undefined
}
