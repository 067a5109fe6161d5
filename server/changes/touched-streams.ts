import 'server-only'
import type { Stream } from '@/lib/annotation/streams'

/** What the open transaction of this process has done, which is not committed yet and may never be. */
interface Doing {
  streams: Set<Stream>
  /** Its number among all mutations, of whichever process. */
  turn: bigint | null
}

/** Shared by all copies of this module in the process; there while somebody wants to know. */
const SLOT = Symbol.for('yanyana.touched-streams')
const shared = globalThis as { [SLOT]?: Doing | undefined }

/** Notes that a stream has a new number. */
export function markTouched(stream: Stream): void {
  shared[SLOT]?.streams.add(stream)
}

/** Notes that a mutation has begun. */
export function markTurn(turn: bigint): void {
  if (shared[SLOT]) shared[SLOT].turn = turn
}

/** Begins to note them, or ends it. */
export function watchTouched(on: boolean): void {
  shared[SLOT] = on ? { streams: new Set(), turn: null } : undefined
}

/** What was noted since it was last asked. To be asked in the moment of a commit: then all that was committed is in it. */
export function takeTouched(): { streams: Stream[]; turn: bigint | null } {
  const doing = shared[SLOT]
  const taken = { streams: [...(doing?.streams ?? [])], turn: doing?.turn ?? null }
  doing?.streams.clear()
  if (doing) doing.turn = null
  return taken
}
