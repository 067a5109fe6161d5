import 'server-only'
import { sourceOf } from './source-of'

/**
 * The address a request came from, for counting. The server in front of this one (our own, or the operator's proxy)
 * appends it to `x-forwarded-for`; what stands before the last comma is anybody's claim.
 * An IPv6 address stands for its network.
 */
export function clientAddress(headers: Headers): string {
  return sourceOf(headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown')
}
