import 'server-only'
import type { LiveChange, Ending } from '@/lib/live/live-event'
import { writeEvent } from '@/lib/live/write-event'
import { writeCursor } from '@/lib/annotation/change-cursor'
import type { Layer } from '@/lib/annotation/layer'
import { maySee } from '@/lib/annotation/permissions'
import { streamsFor, type Stream } from '@/lib/annotation/streams'
import type { Viewer } from '@/lib/session/viewer'
import { toAnnotation, type AnnotationRecord } from '../annotation/annotation-record'
import { LiveWriter } from './live-writer'
import type { ChangeRow } from './read-news'

/** Who listens, and to what. */
export interface Listening {
  viewer: Viewer
  /** The id of the session they came with; null where none is to be watched. */
  session: string | null
  /** What connections are counted by, see `sourceOf`. */
  address: string
  work: string
  /** Those that are asked for; null for all. */
  layers: readonly Layer[] | null
}

/** Somebody who is told of changes as they come. */
export class LiveConnection {
  readonly streams: readonly Stream[]
  readonly writer: LiveWriter
  /** Whether it was told what it had missed, and is told what comes. */
  isLevel = false
  #positions: Map<Stream, bigint>
  #waiting = ''

  constructor(
    readonly listening: Listening,
    gone: (connection: LiveConnection, hasLeft: boolean) => void,
  ) {
    const { viewer, work, layers } = listening
    this.streams = streamsFor(viewer, work, layers)
    this.#positions = new Map()
    this.writer = new LiveWriter((hasLeft) => {
      gone(this, hasLeft)
    })
  }

  /** How far it was told of a stream. */
  at(stream: Stream): bigint {
    return this.#positions.get(stream) ?? 0n
  }

  /** Says how far it was told by other means. */
  moveTo(positions: ReadonlyMap<Stream, bigint>): void {
    this.#positions = new Map(positions)
  }

  /**
   * Prepares to tell what is new in one of its streams, in its order. The records were read for everybody: each is looked at
   * with this viewer’s own eyes, and what they may not see is gone to them, as `listChanges` has it.
   */
  take(stream: Stream, rows: readonly ChangeRow[], records: ReadonlyMap<string, AnnotationRecord>): void {
    const held = this.at(stream)
    for (const { sequence, annotationId, work } of rows) {
      if (sequence <= held) continue
      this.#positions.set(stream, sequence)
      if (work !== this.listening.work) continue
      const record = records.get(annotationId)
      const cursor = writeCursor(this.#positions)
      if (record && this.#sees(record))
        this.#tell({ cursor, annotation: toAnnotation(record, this.listening.viewer) })
      else if (held > 0n) this.#tell({ cursor, gone: annotationId })
    }
  }

  #sees(record: AnnotationRecord): boolean {
    const { viewer, layers } = this.listening
    return maySee(viewer, record) && (layers === null || layers.some((layer) => layer === record.layer))
  }

  #tell(item: LiveChange): void {
    this.#waiting += writeChange(item)
  }

  /** Sends what was prepared, as one piece. */
  flush(): void {
    this.writer.write(this.#waiting)
    this.#waiting = ''
  }

  /** Says why, and closes. What was prepared is not sent. */
  end(code: Ending): void {
    this.writer.end(writeEvent({ event: 'ended', data: { code } }))
  }
}

/** An item of changes as an event: its cursor is its id, by which a browser resumes. */
export function writeChange(item: LiveChange): string {
  return writeEvent({ event: 'change', id: item.cursor, data: item })
}
