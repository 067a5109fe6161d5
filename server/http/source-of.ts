import 'server-only'
import { isIPv6 } from 'node:net'

/** Groups of an IPv6 address that name a network: the last four are the owner's to choose, 2⁶⁴ of them. */
const NETWORK = 4

/** What requests are counted by: an IPv4 address, however it is written; of IPv6 the network, `2001:db8:1:2::/64`. */
export function sourceOf(address: string): string {
  const bare = address.replace(/^\[|\](:\d+)?$/gu, '').replace(/%.*$/u, '')
  if (!isIPv6(bare)) return address
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(bare) ?? []
  if (mapped !== undefined) return mapped
  // The platform writes an address in one way: `http://[2001:DB8::1]` has the host `[2001:db8::1]`.
  const canonical = new URL(`http://[${bare}]`).hostname.slice(1, -1)
  const [head = '', tail = ''] = canonical.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === '' ? [] : tail.split(':')
  const zeros = canonical.includes('::') ? Array<string>(8 - left.length - right.length).fill('0') : []
  const groups = [...left, ...zeros, ...right]
  // An IPv4 address in IPv6's clothes, as the platform writes it: ::ffff:7f00:1.
  if (groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff') return fromGroups(groups[6] ?? '0', groups[7] ?? '0')
  return `${groups.slice(0, NETWORK).join(':')}::/64`
}

function fromGroups(high: string, low: string): string {
  return [high, low]
    .map((group) => parseInt(group, 16))
    .flatMap((number) => [number >> 8, number & 255])
    .join('.')
}
