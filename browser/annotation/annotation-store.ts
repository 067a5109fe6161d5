import type { Annotation, AnnotationPatch } from '@/lib/annotation/annotation'
import { fieldsLike, freshChange, inputOf } from './fresh-change'
import { layOver } from './lay-over'
import type { Entry, Operation } from './operation'
import type { Outbox, OutboxEvents } from './outbox'
import { findPlaces, textOrder, type Place, type PlacedNote, type PlacingText } from './placed-note'
import { sameValue } from './same-value'
import type { Page } from './annotations-api'

/** What is to be seen of my notes now. A new object whenever something has changed. */
export type Snapshot = {
  /** `unreachable`: the list could not be fetched; it is tried again. What waits here is shown all the same. */
  readonly phase: 'loading' | 'ready' | 'unreachable'
  /** In the order of the text, detached ones last. */
  readonly notes: readonly PlacedNote[]
  /** How many notes have something that is not saved. */
  readonly unsaved: number
  /** Whether something unsaved would not outlive the page. */
  readonly volatile: boolean
}

export type NewNote = Pick<Annotation, 'meaning' | 'body' | 'targets'>

export type StorePorts = {
  readonly work: string
  readonly text: PlacingText
  readonly openOutbox: (events: OutboxEvents) => Outbox
  readonly list: () => Promise<Page>
  readonly changes: (since: string) => Promise<Page>
  readonly makeId: () => string
  /** Tells the other tabs what the server has confirmed to this one; and hears it from them. */
  readonly announce: (note: Annotation) => void
}

export type AnnotationStore = ReturnType<typeof openAnnotationStore>

const NOTHING: Snapshot = { phase: 'loading', notes: [], unsaved: 0, volatile: false }

/** My notes of one work: what the server has, with what waits to be sent laid over it. */
export function openAnnotationStore(ports: StorePorts) {
  const server = new Map<string, Annotation>()
  const placed = new WeakMap<readonly unknown[], Place[]>()
  const views = new Map<string, PlacedNote>()
  const listeners = new Set<() => void>()
  const savedListeners = new Set<(note: Annotation) => void>()
  const byText = textOrder(ports.text)
  let phase: Snapshot['phase'] = 'loading'
  let cursor: string | null = null
  let snapshot = NOTHING
  let refreshing: Promise<void> | null = null

  const outbox = ports.openOutbox({
    onChange: () => update(),
    onConfirmed: (note) => {
      learn([note])
      update()
      ports.announce(note)
      for (const listener of savedListeners) listener(note)
    },
  })

  function learn(annotations: readonly Annotation[]): void {
    for (const note of annotations) {
      const known = server.get(note.id)
      if (!known || known.version <= note.version) server.set(note.id, note)
    }
  }

  function placesOf(targets: Annotation['targets']): Place[] {
    const known = placed.get(targets)
    if (known) return known
    const found = findPlaces(ports.text, targets)
    placed.set(targets, found)
    return found
  }

  function viewOf(id: string, entries: readonly Entry[]): PlacedNote | null {
    const laid = layOver(server.get(id) ?? null, entries)
    if (laid === null) return null
    const view = { ...laid, places: placesOf(laid.note.targets) }
    const before = views.get(id)
    // A card whose note has not changed is not drawn again.
    return before && sameValue({ ...before, places: null }, { ...view, places: null }) ? before : view
  }

  function update(): void {
    const waiting = new Map<string, Entry[]>()
    for (const entry of [...outbox.entries()].sort((a, b) => a.seq - b.seq)) {
      if (entry.work === ports.work) waiting.set(entry.note, [...(waiting.get(entry.note) ?? []), entry])
    }
    learn([...waiting.values()].flat().flatMap((entry) => entry.refusal?.current ?? []))
    const ids = new Set([...server.keys(), ...waiting.keys()])
    const notes = [...ids].flatMap((id) => viewOf(id, waiting.get(id) ?? []) ?? []).sort(byText)
    views.clear()
    for (const view of notes) views.set(view.note.id, view)
    snapshot = { phase, notes, unsaved: waiting.size, volatile: outbox.volatile() }
    for (const listener of listeners) listener()
  }

  async function fetchPage(): Promise<void> {
    try {
      const page = cursor === null ? await ports.list() : await ports.changes(cursor)
      cursor = page.cursor
      phase = 'ready'
      learn(page.annotations)
    } catch {
      phase = cursor === null ? 'unreachable' : 'ready'
    }
    update()
  }

  const known = (id: string) => views.get(id)?.note ?? null
  const isStuck = (id: string) => (views.get(id)?.refusal ?? null) !== null
  const change = (note: string, operation: Operation, base: number | null) =>
    outbox.add({ note, work: ports.work, operation, base })

  /** What stands in the way is put aside for one change onto what the server has now. */
  async function startAfresh(mine: Annotation, id = mine.id): Promise<void> {
    const fresh = freshChange(mine, id === mine.id ? (server.get(id) ?? null) : null)
    if (id !== mine.id && fresh) await change(id, fresh.operation, fresh.base)
    await outbox.replace(mine.id, fresh && id === mine.id ? { note: id, work: ports.work, ...fresh } : null)
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: () => snapshot,
    /** Calls back whenever the server has a note of this tab on disk. */
    onSaved: (listener: (note: Annotation) => void) => {
      savedListeners.add(listener)
      return () => void savedListeners.delete(listener)
    },
    /** What the server has of a note; null where it has none. */
    theirs: (id: string): Annotation | null => server.get(id) ?? null,
    /** Resolves with the id once the note is kept. */
    create: async ({ meaning, body, targets }: NewNote): Promise<string> => {
      const id = ports.makeId()
      const input = { work: ports.work, layer: 'private' as const, meaning, body, targets }
      await change(id, { kind: 'put', input }, null)
      return id
    },
    /** Changes fields of a note. Where an earlier change was refused, this one takes its place. */
    change: async (id: string, patch: AnnotationPatch): Promise<void> => {
      const note = known(id)
      if (!note) return
      if (isStuck(id)) return startAfresh({ ...note, ...patch })
      await change(id, { kind: 'patch', patch, was: fieldsLike(patch, note) }, note.version)
    },
    /** Deletes a note; resolves with it as it was, for `restore`. */
    remove: async (id: string): Promise<Annotation | null> => {
      const note = known(id)
      if (!note) return null
      const there = server.get(id)
      if (!isStuck(id)) await change(id, { kind: 'delete' }, note.version)
      else if (!there || there.deletedAt !== null) await outbox.replace(id, null)
      else
        await outbox.replace(id, {
          note: id,
          work: ports.work,
          operation: { kind: 'delete' },
          base: there.version,
        })
      return note
    },
    /** Brings a deleted note back as it was. */
    restore: async (note: Annotation): Promise<void> => {
      const waits = outbox.entries().some((entry) => entry.note === note.id)
      const there = server.get(note.id)
      if (!there && !waits) await change(note.id, { kind: 'put', input: inputOf(note) }, null)
      else await change(note.id, { kind: 'put', input: inputOf(note) }, there?.version ?? null)
    },
    /** Sends what was refused once more; as a new note where its place is taken or gone. */
    retry: async (id: string): Promise<void> => {
      const view = views.get(id)
      if (!view) return
      const gone = ['id-reused', 'not-found', 'gone'].includes(view.refusal?.code ?? '')
      await startAfresh(view.note, gone && !server.has(id) ? ports.makeId() : id)
    },
    /** Drops what waits on a note: the server's text stands. */
    takeTheirs: (id: string): Promise<void> => outbox.replace(id, null),
    /** Heard from another tab. */
    hear: (note: Annotation): void => {
      if (note.work !== ports.work) return
      learn([note])
      update()
    },
    /** Asks the server what is new, and tries again what waits. One question at a time. */
    refresh: (): Promise<void> => {
      outbox.hurry()
      refreshing ??= fetchPage().finally(() => (refreshing = null))
      return refreshing
    },
    close: (): void => outbox.close(),
  }
}
