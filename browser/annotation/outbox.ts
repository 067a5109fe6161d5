import type { Annotation } from '@/lib/annotation/annotation'
import type { Answer, Entry } from './operation'
import { addEntry, nextEntry, nextMoment, settle } from './outbox-state'
import type { OutboxStorage } from './outbox-storage'
import { UNHURT } from './pace'

/** What an outbox needs of the world. */
export type OutboxPorts = {
  readonly storage: OutboxStorage
  readonly send: (entry: Entry) => Promise<Answer>
  /** Runs the task while no other tab runs one. */
  readonly alone: (task: () => Promise<void>) => Promise<void>
  readonly now: () => number
  /** Calls back once after so many milliseconds; returns what cancels it. */
  readonly wake: (task: () => void, after: number) => () => void
  readonly random: () => number
  readonly makeKey: () => string
}

export type Outbox = {
  /** Entries that wait, as last read, and those that are only being kept. */
  readonly entries: () => readonly Entry[]
  /** Whether an entry waits that would not outlive the page. */
  readonly volatile: () => boolean
  /** Keeps a change and sends it as soon as may be. It is among the entries at once; resolves once it is kept. */
  readonly add: (change: Change) => Promise<void>
  /** Puts one change in the place of all that wait on an annotation; with none, drops them. */
  readonly replace: (id: string, change: Change | null) => Promise<void>
  /** Tries at once what waits: the network is back, or somebody looks again. */
  readonly hurry: () => void
  /** Reads what waits and begins to send; returns what stops it. May be started again. */
  readonly start: () => () => void
}

export type Change = Pick<Entry, 'id' | 'work' | 'operation'> & { base: number | null }

export type OutboxEvents = {
  /** Entries or their state have changed. */
  readonly onChange: () => void
  /** The server has this annotation on disk. Comes before the entry leaves the outbox. */
  readonly onConfirmed: (annotation: Annotation) => void
}

/**
 * Changes to annotations, kept until the server has answered. In order on each annotation; one tab sends at a time; a change
 * sent twice has one effect; a change refused for good stays, with its reason, until its reader decides.
 */
export function openOutbox(ports: OutboxPorts, events: OutboxEvents): Outbox {
  const { storage } = ports
  let kept: readonly Entry[] = []
  // What the storage has been given and not yet told back.
  let coming: readonly Entry[] = []
  // The version that the last change of this tab gave each annotation.
  const given = new Map<string, number>()
  let pace = UNHURT
  let sending = false
  let isHurried = false
  let closed = true
  let cancel = () => {}

  const show = async (waiting: Promise<readonly Entry[]>) => {
    kept = await waiting
    coming = coming.filter(({ key }) => !kept.some((entry) => entry.key === key))
    events.onChange()
  }

  const read = () => show(storage.list())
  const change = (decide: Parameters<OutboxStorage['change']>[0]) => show(storage.change(decide))

  const sendNext = async (): Promise<boolean> => {
    const entry = nextEntry(kept, pace, ports.now())
    if (entry === null || closed) return false
    const answer = await ports.send(entry)
    const moment = { now: ports.now(), random: ports.random }
    await change((waiting) => {
      const step = settle(waiting, pace, entry, answer, moment)
      pace = step.pace
      if (step.confirmed) {
        given.set(step.confirmed.id, step.confirmed.version)
        events.onConfirmed(step.confirmed)
      }
      return step
    })
    return true
  }

  const sendAll = async () => {
    await storage.gather()
    await read()
    while (await sendNext());
  }

  const schedule = () => {
    cancel()
    const moment = nextMoment(kept, pace)
    if (moment !== null && !closed) cancel = ports.wake(() => void run(), Math.max(0, moment - ports.now()))
  }

  const run = async () => {
    if (sending || closed) return
    sending = true
    try {
      await ports.alone(sendAll)
    } finally {
      sending = false
      schedule()
    }
    if (!isHurried) return
    // What has failed was sent before it was asked to hurry.
    isHurried = false
    pace = UNHURT
    await run()
  }

  const stamp = () => ({ key: ports.makeKey(), madeAt: new Date(ports.now()).toISOString() })

  return {
    entries: () => [...kept, ...coming],
    volatile: () => storage.volatile(),
    add: async (made) => {
      const whole = { ...made, ...stamp() }
      const shown = addEntry([...kept, ...coming], whole)
      coming = [...coming, shown]
      events.onChange()
      await change((waiting) => {
        // What it follows may have been answered, and be gone, before this is kept.
        const base = shown.base === 'previous' ? (given.get(made.id) ?? shown.base) : whole.base
        return { write: [addEntry(waiting, { ...whole, base })], remove: [] }
      })
      void run()
    },
    replace: async (id, made) => {
      await change((waiting) => {
        const others = waiting.filter((entry) => entry.id !== id)
        const remove = waiting.filter((entry) => entry.id === id).map(({ key }) => key)
        return { write: made ? [addEntry(others, { ...made, ...stamp() })] : [], remove }
      })
      void run()
    },
    hurry: () => {
      pace = UNHURT
      isHurried = sending
      void run()
    },
    start: () => {
      closed = false
      const unwatch = storage.watch(() => void read().then(run))
      void read().then(run)
      return () => {
        closed = true
        cancel()
        unwatch()
      }
    },
  }
}
