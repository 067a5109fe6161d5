import 'server-only'
import type { SeminarLayer } from '@/lib/annotation/layer'
import { writeEvent } from '@/lib/live/write-event'
import type { LiveConnection, Listening } from './live-connection'

/** How long a number stands at least before another one is told, in milliseconds: who reconnects does not make it flicker. */
const PACE = 1_000

interface Room {
  here: Set<LiveConnection>
  told: number
  timer: NodeJS.Timeout | undefined
}

/** How many people listen in a seminar: each counts once, and stands in no more than one. Nobody is told who. */
export class Presence {
  readonly #rooms = new Map<SeminarLayer, Room>()

  /** Tells whoever comes the number, and the others soon. */
  enter(connection: LiveConnection): void {
    const layer = roomOf(connection.listening)
    if (layer === null) return
    const room = this.#rooms.get(layer) ?? { here: new Set(), told: 0, timer: undefined }
    this.#rooms.set(layer, room)
    room.here.add(connection)
    connection.writer.write(writePresence(count(room)))
    this.#tellSoon(room)
  }

  leave(connection: LiveConnection): void {
    const layer = roomOf(connection.listening)
    const room = layer && this.#rooms.get(layer)
    if (!layer || !room?.here.delete(connection)) return
    if (room.here.size > 0) {
      this.#tellSoon(room)
      return
    }
    clearTimeout(room.timer)
    this.#rooms.delete(layer)
  }

  #tellSoon(room: Room): void {
    room.timer ??= setTimeout(() => {
      room.timer = undefined
      const now = count(room)
      if (now === room.told) return
      room.told = now
      const text = writePresence(now)
      for (const connection of [...room.here]) connection.writer.write(text)
    }, PACE).unref()
  }
}

const count = ({ here }: Room) => new Set([...here].map(({ listening }) => listening.viewer.id)).size

const writePresence = (count: number) => writeEvent({ event: 'presence', data: { count } })

/** The seminar somebody stands in: the one whose layer they ask for, if it is theirs to read. */
function roomOf({ viewer, work, layers }: Listening): SeminarLayer | null {
  const mine = viewer.memberships.filter(
    (one) => one.work === work && layers?.some((layer) => layer === one.layer) === true,
  )
  return mine.length === 1 ? (mine[0]?.layer ?? null) : null
}
