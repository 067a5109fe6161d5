import 'server-only'
import { readCursor } from '@/lib/annotation/change-cursor'
import type { Layer } from '@/lib/annotation/layer'
import { OPENING, writeEvent } from '@/lib/live/write-event'
import { streamsFor } from '@/lib/annotation/streams'
import { GUEST, type Viewer } from '@/lib/session/viewer'
import { listChanges } from '../changes/list-changes'
import { getKnownWork } from '../get-known-work'
import { noteError } from '../host/recent-errors'
import { Problem } from '../problem'
import { asReader } from '../session/as-reader'
import { findEnded } from './find-ended'
import { writeChange, type LiveConnection } from './live-connection'
import { liveHub } from './live-hub'

export interface OpenLive {
  viewer: Viewer | null
  session: string | null
  address: string
  work: string
  /** The cursor the reader holds; `0` for everything. */
  since: string
  layers: readonly Layer[] | null
}

/** How many changes a reader who comes back is told at once. */
const PAGE = 100

/**
 * Tells what changes in a work after a cursor, of what the viewer may see, as it is committed, as server-sent events.
 * Ends when the reader goes, or is not any more what they were. Throws `rate-limited` where too many listen.
 */
export async function openLive({ viewer, since, ...what }: OpenLive): Promise<ReadableStream<Uint8Array>> {
  await getKnownWork(what.work)
  const reader = await asReader(viewer)
  const hearsNothing = reader?.id === GUEST.id && streamsFor(reader, what.work, what.layers).length === 0
  if (reader === null || hearsNothing) return justEnded()
  const connection = liveHub().open({ viewer: reader, ...what })
  connection.writer.write(OPENING)
  void catchUp(connection, since).catch((error: unknown) => {
    if (error instanceof Problem && error.code === 'cursor-unknown') {
      connection.end('cursor-unknown')
      return
    }
    console.error(error)
    noteError(error)
    // The reader comes back with the cursor they have.
    connection.writer.end('')
  })
  return connection.writer.body
}

function justEnded(): ReadableStream<Uint8Array> {
  const text = OPENING + writeEvent({ event: 'ended', data: { code: 'signed-out' } })
  return new Blob([text]).stream()
}

/** Tells what was missed, page by page and no faster than it is read; then what comes. */
async function catchUp(connection: LiveConnection, since: string): Promise<void> {
  const { listening, streams, writer } = connection
  let cursor = since
  do {
    let isWhole = false
    while (!isWhole && writer.isOpen) {
      const page = await listChanges({ ...listening, since: cursor, limit: PAGE })
      // Asked after it was read: see findEnded.
      const ended = (await findEnded([connection], { sessions: true })).get(connection)
      if (ended !== undefined) {
        connection.end(ended)
        return
      }
      await writer.room()
      writer.write(page.items.map(writeChange).join(''))
      isWhole = page.next === cursor || page.items.length < PAGE
      cursor = page.next
      connection.moveTo(readCursor(cursor, streams) ?? new Map())
    }
  } while (!(await liveHub().attach(connection)))
}
