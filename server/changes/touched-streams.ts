import 'server-only'
import type { Stream } from '@/lib/annotation/streams'

/** Shared by all copies of this module in the process; there while somebody wants to know. */
const SLOT = Symbol.for('yanyana.touched-streams')
const shared = globalThis as { [SLOT]?: Set<Stream> | undefined }

/** Notes that a stream has a new number, which is not committed yet and may never be. */
export function markTouched(stream: Stream): void {
  shared[SLOT]?.add(stream)
}

/** Begins to note them, or ends it. */
export function watchTouched(on: boolean): void {
  shared[SLOT] = on ? (shared[SLOT] ?? new Set()) : undefined
}

/** Those noted since it was last asked. To be asked in the moment of a commit: then all that was committed is among them. */
export function takeTouched(): Stream[] {
  const touched = [...(shared[SLOT] ?? [])]
  shared[SLOT]?.clear()
  return touched
}
