import type { ChangeItem } from '../annotation/annotations-api'
import { toChanges } from '../annotation/annotations-api'
import type { Ending } from '@/lib/live/live-event'

/** As much of the platform's EventSource as is asked of it. */
export type EventStream = Pick<EventSource, 'addEventListener' | 'close'>

export type LinePorts = {
  /** Where to listen from now on; null where there is nothing to go on from. */
  readonly address: () => string | null
  readonly open: (address: string) => EventStream
  /** Takes in what was told, in its order. The next is handed over when it is done. */
  readonly take: (items: readonly ChangeItem[]) => Promise<void>
  readonly onPresence: (count: number) => void
  /** Whether what comes is heard. */
  readonly onState: (hears: boolean) => void
  /** Nothing more is told from this cursor on; the line is opened again by `reopen`. */
  readonly onEnded: (code: Ending | null) => void
  readonly random: () => number
}

export type Line = {
  /** Opens the line, if none is open. At once after a quiet time, and the slower the more often it was lost. */
  readonly reopen: () => void
  /** The network, or the reader, is back: the next try is made now. */
  readonly hurry: () => void
  /** Lets it go; `reopen` opens it again. */
  readonly close: () => void
}

/** Milliseconds until a lost line is opened again, at first and at most; half of it by chance, so that a class does not come back as one. */
const FIRST = 1_000
const MOST = 60_000

/**
 * A line to the server on which changes are told as they come. What a browser does by itself where one is lost is not left to it:
 * a refusal would end it for good, and a class would come back at once.
 */
export function openLine(ports: LinePorts): Line {
  let stream: EventStream | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let losses = 0
  let waiting: ChangeItem[] = []
  let isTaking = false

  async function takeIn(): Promise<void> {
    if (isTaking) return
    isTaking = true
    while (waiting.length > 0) {
      const items = waiting
      waiting = []
      await ports.take(items)
    }
    isTaking = false
  }

  function close(): void {
    clearTimeout(timer)
    timer = undefined
    stream?.close()
    stream = null
  }

  function lose(): void {
    close()
    losses++
    ports.onState(false)
  }

  function later(): void {
    const wait = Math.min(MOST, FIRST * 2 ** (losses - 1))
    timer = setTimeout(connect, wait * (0.5 + ports.random() / 2))
  }

  function connect(): void {
    close()
    const address = ports.address()
    if (address === null) return
    const opened = ports.open(address)
    stream = opened
    /** What an earlier line still says is not heard. */
    const on = (name: string, hear: (data: unknown) => void) =>
      opened.addEventListener(name, (event) => {
        if (stream === opened) hear(parse(event))
      })
    on('open', () => ports.onState(true))
    on('change', (data) => {
      losses = 0
      waiting.push(...toChanges([data]))
      void takeIn()
    })
    on('presence', (data) => {
      losses = 0
      const { count } = data as { count?: unknown }
      if (typeof count === 'number') ports.onPresence(count)
    })
    on('ended', (data) => {
      lose()
      ports.onEnded((data as { code?: Ending }).code ?? null)
    })
    on('error', () => {
      lose()
      later()
    })
  }

  return {
    reopen: () => {
      if (stream !== null || timer !== undefined) return
      if (losses === 0) connect()
      else later()
    },
    hurry: () => {
      if (stream === null) connect()
    },
    close,
  }
}

/** The data of an event; nothing where it has none that can be read. */
function parse(event: Event): unknown {
  const { data } = event as MessageEvent<unknown>
  try {
    return typeof data === 'string' ? (JSON.parse(data) ?? {}) : {}
  } catch {
    return {}
  }
}
