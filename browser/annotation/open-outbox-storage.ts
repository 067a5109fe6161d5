import type { KeptDatabase } from './kept-database'
import type { LocalTexts } from './local-texts'
import type { Entry } from './operation'
import type { EntryChanges, OutboxStorage } from './outbox-storage'
import { parseKept } from './parse-kept'
import type { TabChannel } from './tab-channel'

/** Where entries stand in localStorage: also those an earlier edition of this page has left there. */
export const OUTBOX_PREFIX = 'yanyana.outbox.'

/**
 * Entries in the browser's database. What it will not take, because it is full, forbidden or does not answer, goes to
 * localStorage, and what that will not take is held in memory and told of as `volatile`; a later change brings it back.
 */
export function openOutboxStorage(
  database: KeptDatabase,
  local: LocalTexts,
  tabs: TabChannel<null>,
): OutboxStorage {
  // What the database had when it was last heard of, and what could not be taken out of it since.
  let known: readonly Entry[] = []
  const gone = new Set<string>()
  let turn: Promise<unknown> = Promise.resolve()

  /** One at a time: an earlier state never comes after a later one. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const next = turn.then(task)
    turn = next.catch(() => {})
    return next
  }

  function all(): readonly Entry[] {
    const entries = known.filter(({ key }) => !gone.has(key))
    const elsewhere = local.list().map(([, text]) => parseEntry(text))
    return [...new Map([...entries, ...elsewhere].map((entry) => [entry.key, entry])).values()]
  }

  async function change(decide: (entries: readonly Entry[]) => EntryChanges): Promise<readonly Entry[]> {
    const decided: EntryChanges[] = []
    try {
      let after = known
      await database.change('outbox', (texts) => {
        known = texts.map(parseEntry)
        const changes = decide(all())
        decided.push(changes)
        after = applyTo(known, changes)
        return { write: new Map(changes.write.map(toText)), remove: [...changes.remove, ...gone] }
      })
      known = after
      gone.clear()
      for (const key of decided.flatMap(keysOf)) local.remove(key)
    } catch {
      const { write, remove } = decided[0] ?? decide(all())
      for (const [key, text] of write.map(toText)) local.put(key, text)
      for (const key of remove) {
        local.remove(key)
        gone.add(key)
      }
    }
    return all()
  }

  return {
    list: () =>
      inTurn(async () => {
        // Where the database is silent, what it last had is what waits.
        const texts = await database.read('outbox').catch(() => null)
        if (texts) known = texts.map(parseEntry)
        return all()
      }),
    change: (decide) =>
      inTurn(async () => {
        const entries = await change(decide)
        tabs.tell(null)
        return entries
      }),
    gather: () =>
      inTurn(async () => {
        const keys = new Set(local.list().map(([key]) => key))
        if (keys.size === 0) return
        await change((entries) => ({ write: entries.filter(({ key }) => keys.has(key)), remove: [] }))
      }),
    volatile: () => local.volatile(),
    watch: (listener) => tabs.listen(listener),
  }
}

const parseEntry = (text: string) => parseKept(text) as Entry

const toText = (entry: Entry): [string, string] => [entry.key, JSON.stringify(entry)]

function keysOf({ write, remove }: EntryChanges): string[] {
  return [...write.map(({ key }) => key), ...remove]
}

function applyTo(entries: readonly Entry[], { write, remove }: EntryChanges): Entry[] {
  const byKey = new Map([...entries, ...write].map((entry) => [entry.key, entry]))
  for (const key of remove) byKey.delete(key)
  return [...byKey.values()]
}
