import 'server-only'
import type { Stream } from '@/lib/annotation/streams'
import { HEARTBEAT } from '@/lib/live/write-event'
import { readTurn } from '../changes/change-sequence'
import { takeTouched, watchTouched } from '../changes/touched-streams'
import { onCommit } from '../db/commits'
import { noteLeaving } from '../seminar/note-visit'
import { findEnded } from './find-ended'
import { LiveConnection, type Listening } from './live-connection'
import { checkRoomFor } from './live-limits'
import { Presence } from './presence'
import { readNews } from './read-news'
import { Turns } from './turns'

/** Milliseconds. What comes within `gather` is told together; what other processes write is looked for every `poll`. */
const PACE = { gather: 25, poll: 1_000, heartbeat: 20_000, afterFailure: 1_000 }

/** Every so many looks the sessions are asked for too: ending one takes no turn. */
const SESSIONS_EVERY = 5

/** Tables whose rows say who somebody is. */
const PEOPLE = ['Membership', 'Seminar', 'Session', 'Setting', 'User']

/** What somebody heard is not new to them the next time. It is no matter to anybody whose line has ended otherwise. */
function noteGone({ listening: { viewer, layers } }: LiveConnection): void {
  noteLeaving(viewer, layers ?? []).catch((error: unknown) => console.error(error))
}

/**
 * Tells those who listen what is committed. A commit of this process wakes it, and a slow look finds what others have
 * written. It works in rounds, one after the other: what is new is read once for all, then who they are; after that nothing
 * is waited for until everybody is told what they may see.
 */
export class LiveHub {
  readonly #connections = new Set<LiveConnection>()
  readonly #listeners = new Map<Stream, Set<LiveConnection>>()
  /** How far everybody who listens to a stream was told of it, at least. */
  readonly #heads = new Map<Stream, bigint>()
  readonly #presence = new Presence()
  readonly #touched = new Set<Stream>()
  #arePeopleTouched = false
  #round: Promise<void> | null = null
  #timer: NodeJS.Timeout | undefined
  #stop: (() => void) | null = null
  #turns = new Turns()

  /** A connection that is told nothing yet. Throws where there are too many. */
  open(listening: Listening): LiveConnection {
    checkRoomFor(listening, this.#connections)
    const connection = new LiveConnection(listening, (one, hasLeft) => {
      this.#remove(one)
      if (hasLeft) noteGone(one)
    })
    this.#connections.add(connection)
    this.#stop ??= this.#start()
    return connection
  }

  /**
   * Tells a connection from where it is what comes from now on. False where others are further than it: then it is to be told
   * the rest first.
   */
  async attach(connection: LiveConnection): Promise<boolean> {
    while (this.#round !== null) await this.#round
    const { streams, writer } = connection
    if (!writer.isOpen) return true
    if (streams.some((stream) => connection.at(stream) < (this.#heads.get(stream) ?? 0n))) return false
    for (const stream of streams) {
      const listeners = this.#listeners.get(stream) ?? new Set()
      this.#listeners.set(stream, listeners.add(connection))
      if (!this.#heads.has(stream)) this.#heads.set(stream, connection.at(stream))
    }
    connection.isLevel = true
    this.#presence.enter(connection)
    // What was committed since it was last told is not missed.
    this.#wake(streams)
    return true
  }

  /** Tells everything that was committed here before, without a pause; resolves when everybody is told. */
  async settled(): Promise<void> {
    while (this.#round !== null || this.#timer !== undefined || this.#isCatchingUp()) {
      if (this.#round === null && this.#timer !== undefined) {
        clearTimeout(this.#timer)
        this.#timer = undefined
        this.#begin()
      }
      await (this.#round ?? new Promise(setImmediate))
    }
  }

  #isCatchingUp(): boolean {
    return [...this.#connections].some(({ isLevel }) => !isLevel)
  }

  /** How many listen. */
  get size(): number {
    return this.#connections.size
  }

  /** Ends all connections; whoever listens comes back, and finds another server or none. */
  close(): void {
    for (const { writer } of [...this.#connections]) writer.end('')
  }

  #remove(connection: LiveConnection): void {
    this.#connections.delete(connection)
    this.#presence.leave(connection)
    for (const stream of connection.streams) {
      const listeners = this.#listeners.get(stream)
      listeners?.delete(connection)
      if (listeners?.size !== 0) continue
      this.#listeners.delete(stream)
      this.#heads.delete(stream)
    }
    if (this.#connections.size > 0) return
    this.#stop?.()
    this.#stop = null
  }

  #start(): () => void {
    watchTouched(true)
    this.#turns = new Turns()
    let looks = 0
    const unlisten = onCommit((tables) => {
      const { streams, turn } = takeTouched()
      if (turn !== null && tables.has('ChangeHead')) this.#turns.note(turn)
      if (PEOPLE.some((table) => tables.has(table))) this.#arePeopleTouched = true
      // A stream that was touched before anybody listened, and committed after.
      if (tables.has('StreamHead')) this.#wake(streams.length > 0 ? streams : this.#listeners.keys())
      else if (this.#arePeopleTouched) this.#wake([])
    })
    const poll = setInterval(() => {
      looks++
      void this.#look(looks % SESSIONS_EVERY === 0)
    }, PACE.poll).unref()
    const heartbeat = setInterval(() => {
      for (const { writer } of [...this.#connections]) writer.write(HEARTBEAT)
    }, PACE.heartbeat).unref()
    return () => {
      unlisten()
      clearInterval(poll)
      clearInterval(heartbeat)
      clearTimeout(this.#timer)
      this.#timer = undefined
      watchTouched(false)
    }
  }

  /** Looks at everything where another process has written something; sure of it where nobody has. */
  async #look(sessions: boolean): Promise<void> {
    const isOurs = await readTurn().then(
      (turn) => this.#turns.areOurs(turn),
      () => false,
    )
    if (!isOurs || sessions) this.#arePeopleTouched = true
    if (!isOurs) this.#wake(this.#listeners.keys())
    else if (sessions) this.#wake([])
  }

  #wake(streams: Iterable<Stream>, after = PACE.gather): void {
    for (const stream of streams) this.#touched.add(stream)
    if (this.#stop === null || this.#round !== null) return
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#begin()
    }, after)
  }

  #begin(): void {
    const touched = [...this.#touched]
    const people = this.#arePeopleTouched
    this.#touched.clear()
    this.#arePeopleTouched = false
    const begun = performance.now()
    this.#round = this.#tell(touched, people)
      // Half of the time is left to others.
      .then(() => Math.max(PACE.gather, performance.now() - begun))
      .catch((error: unknown) => {
        // Nothing was told, so nothing is lost.
        console.error(error)
        this.#arePeopleTouched = true
        for (const stream of this.#listeners.keys()) this.#touched.add(stream)
        return PACE.afterFailure
      })
      .then((pause) => {
        this.#round = null
        if (this.#touched.size > 0 || this.#arePeopleTouched) this.#wake([], pause)
      })
  }

  async #tell(touched: readonly Stream[], people: boolean): Promise<void> {
    const news = await readNews(this.#heads, touched)
    // After what is to be told was read: whoever was taken out before it was written is found, wherever that was.
    const isOurs = this.#turns.areOurs(await readTurn())
    if (!isOurs) for (const stream of this.#listeners.keys()) this.#touched.add(stream)
    if (news.rows.size === 0 && !people && isOurs) return
    const asks = people || !isOurs || this.#arePeopleTouched
    const ended = asks
      ? await findEnded([...this.#connections], { sessions: people })
      : new Map<LiveConnection, never>()
    for (const [connection, code] of ended) connection.end(code)
    const told = new Set<LiveConnection>()
    for (const [stream, rows] of news.rows) {
      for (const connection of this.#listeners.get(stream) ?? []) {
        connection.take(stream, rows, news.records)
        told.add(connection)
      }
      if (this.#heads.has(stream)) this.#heads.set(stream, news.heads.get(stream) ?? 0n)
    }
    for (const connection of told) connection.flush()
    for (const stream of news.rest) this.#touched.add(stream)
  }
}

/** Shared by all copies of this module in the process. */
const SLOT = Symbol.for('yanyana.live-hub')
const shared = globalThis as { [SLOT]?: LiveHub | undefined }

/** The hub of this process. */
export function liveHub(): LiveHub {
  return (shared[SLOT] ??= new LiveHub())
}
