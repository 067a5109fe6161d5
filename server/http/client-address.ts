import 'server-only'

/**
 * The address a request came from, for counting. The server in front of this one (our own, or the operator's proxy)
 * appends it to `x-forwarded-for`; what stands before the last comma is anybody's claim.
 */
export function clientAddress(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown'
}
