import type { Annotation } from '@/lib/annotation/annotation'
import { CursorUnknown, type ChangeItem, type Changes, type Layers, type Page } from './annotations-api'
import { takeTurns } from './take-turns'

/** `unreachable`: the list could not be fetched; it is tried again. */
export type Phase = 'loading' | 'ready' | 'unreachable'

/** What has been listed whole: of which layers, and the cursor of what was told last. */
export type Listed = { readonly layers: Layers; readonly cursor: string }

/** What the server tells: an annotation as it is now, or the id of one that is not to be seen any more. */
export type Told = Annotation | string

export type ListingPorts = {
  /** The layers in view at first. */
  readonly layers: Layers
  readonly list: (layers: Layers) => Promise<Page>
  readonly changes: (since: string, layers: Layers) => Promise<Changes>
  /** Takes in some of what was told. */
  readonly learn: (told: readonly Told[]) => void
  /** Forgets all that was told; returns the ids of what there was. */
  readonly forget: () => readonly string[]
  /** Shows what these, and the phase, have become. */
  readonly show: (ids: readonly string[]) => void
}

export type Listing = {
  readonly phase: () => Phase
  readonly layers: () => Layers
  /** Asks the server what is new. One question at a time. */
  readonly refresh: () => Promise<void>
  /** Puts other layers in view: nothing of the ones before is shown from now on, and all is listed anew. */
  readonly enter: (layers: Layers) => Promise<void>
  /** Forgets what it was told and lists anew; what is shown stays until the answer is there. */
  readonly listAnew: () => Promise<void>
  /** Takes in what the server has told of the layers in view, in its order; from then on goes on from the last cursor. */
  readonly take: (items: readonly ChangeItem[]) => Promise<void>
  /** What has been listed; null while nothing has. */
  readonly listed: () => Listed | null
  /** Calls back whenever everything has been listed anew, and with null when what was listed is in view no more. */
  readonly onListed: (listener: (listed: Listed | null) => void) => () => void
}

/** Annotations that are taken in at a stretch: some milliseconds of work. */
const PART = 200

/** Learns what the server has in the layers in view, and keeps it up. */
export function openListing(ports: ListingPorts): Listing {
  const listeners = new Set<(listed: Listed | null) => void>()
  let layers = ports.layers
  let phase: Phase = 'loading'
  let cursor: string | null = null
  let asking: Promise<void> | null = null
  // Raised when other layers come into view: an answer to an earlier question is then of no use.
  let turn = 0

  const tell = (listed: Listed | null) => listeners.forEach((listener) => listener(listed))

  /** Part by part: ten thousand annotations are not placed in one task. */
  async function takeIn(told: readonly Told[], mine: number): Promise<void> {
    const next = takeTurns()
    for (let at = 0; at < told.length && mine === turn; at += PART) {
      ports.learn(told.slice(at, at + PART))
      await next()
    }
  }

  async function ask(): Promise<void> {
    const mine = turn
    const since = cursor
    try {
      const page = since === null ? await ports.list(layers) : await ports.changes(since, layers)
      if (mine === turn) await takeIn('items' in page ? page.items.map(toTold) : page.annotations, mine)
      if (mine !== turn) return
      cursor = page.cursor
      phase = 'ready'
    } catch (error) {
      if (mine !== turn) return
      if (error instanceof CursorUnknown && since !== null) return startOver()
      phase = since === null ? 'unreachable' : 'ready'
    }
    ports.show([])
    if (since === null && cursor !== null) tell({ layers, cursor })
  }

  async function startOver(): Promise<void> {
    const mine = turn
    tell(null)
    cursor = null
    const known = ports.forget()
    await ask()
    if (mine === turn) ports.show(known)
  }

  function askInTurn(question: () => Promise<void>): Promise<void> {
    const asked: Promise<void> = question().finally(() => {
      if (asking === asked) asking = null
    })
    asking = asked
    return asked
  }

  return {
    phase: () => phase,
    layers: () => layers,
    refresh: () => asking ?? askInTurn(ask),
    enter: (next) => {
      turn += 1
      layers = next
      cursor = null
      phase = 'loading'
      tell(null)
      ports.show(ports.forget())
      return askInTurn(ask)
    },
    listAnew: async () => {
      await asking
      await askInTurn(startOver)
    },
    take: async (items) => {
      const mine = turn
      // What was asked before is older than what is told now.
      await asking
      if (mine !== turn || cursor === null) return
      await takeIn(items.map(toTold), mine)
      if (mine !== turn) return
      cursor = items.at(-1)?.cursor ?? cursor
      ports.show([])
    },
    listed: () => (cursor === null ? null : { layers, cursor }),
    onListed: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function toTold(item: ChangeItem): Told {
  return 'gone' in item ? item.gone : item.annotation
}
