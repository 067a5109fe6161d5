import 'server-only'
import { GUEST } from '@/lib/session/viewer'
import { env } from '../env'
import { Problem } from '../problem'
import type { LiveConnection, Listening } from './live-connection'

/** A reader with some tabs and a phone; a class of 300 behind one address, twice; what one machine holds. */
const MOST = { reader: 12, address: 600, everybody: 5_000 }

/** Seconds after which to try again. */
const LATER = '30'

/** Throws `rate-limited` where there are as many connections as there may be. RATE_LIMIT scales it; 0 is no limit. */
export function checkRoomFor({ viewer, address }: Listening, connections: ReadonlySet<LiveConnection>): void {
  const scale = env().rateLimit
  if (scale === 0) return
  let [ofReader, ofAddress] = [0, 0]
  for (const { listening } of connections) {
    if (viewer.id !== GUEST.id && listening.viewer.id === viewer.id) ofReader++
    if (listening.address === address) ofAddress++
  }
  if (
    ofReader >= MOST.reader * scale ||
    ofAddress >= MOST.address * scale ||
    connections.size >= MOST.everybody * scale
  )
    throw new Problem('rate-limited', { headers: { 'retry-after': LATER } })
}
