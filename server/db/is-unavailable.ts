import 'server-only'
import { isDriverAdapterError } from '@prisma/driver-adapter-utils'

/** Prisma: the database did not answer in time; no connection; a transaction could not begin in time. */
const PASSING = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'])

/** SQLite, primary codes: busy, locked, read-only, input or output error, full disk, cannot open. */
const SQLITE_PASSING = new Set([5, 6, 8, 10, 13, 14])

/** Whether a failure says that the database cannot answer now, so that the same request may succeed later. */
export function isUnavailable(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && PASSING.has(String(cause.code))) return true
    const driver = driverError(cause)
    if (driver?.kind === 'SocketTimeout') return true
    if (driver?.kind === 'sqlite' && SQLITE_PASSING.has(driver.extendedCode & 0xff)) return true
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
  return isDriverAdapterError(inner) ? inner.cause : undefined
}
