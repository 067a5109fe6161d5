import { showDrafts, stampOf, type Draft } from './drafts'
import type { KeptDatabase } from './kept-database'
import type { LocalTexts } from './local-texts'
import { parseKept } from './parse-kept'
import type { TabChannel } from './tab-channel'

/** Drafts in localStorage, and those an earlier edition of this page has left there. */
export const DRAFT_PREFIX = 'yanyana.draft.'

/** All drafts of this browser, over its tabs, over reloads and crashes. */
export type DraftBox = {
  /** Those to be seen, of every work, the one last touched first. The same array until one has changed. */
  readonly all: () => readonly Draft[]
  /** Keeps a draft as it is now. Answers false where it will not outlive the page. */
  readonly keep: (draft: Draft) => Promise<boolean>
  /** Throws a draft away, and with it those it was taken up from, as far as they are as they were then. */
  readonly drop: (draft: Pick<Draft, 'id' | 'after'>) => void
  readonly subscribe: (listener: () => void) => () => void
  /** Whether a draft is held that will not outlive the page. */
  readonly volatile: () => boolean
}

export type DraftNews = { readonly kept: Draft } | { readonly dropped: readonly string[] }

/**
 * Opens the drafts of this browser: at once, with what this page writes; those of earlier visits come when they have been
 * read. The database has a keystroke as soon as it is made; where it will not take it, localStorage or memory has it.
 */
export function openDraftBox(
  database: KeptDatabase,
  local: LocalTexts,
  tabs: TabChannel<DraftNews>,
): DraftBox {
  const drafts = new Map<string, Draft>()
  const dropped = new Set<string>()
  const listeners = new Set<() => void>()
  let shown: readonly Draft[] = []

  function show(): void {
    shown = showDrafts(drafts.values())
    for (const listener of listeners) listener()
  }

  function learn(draft: Draft): void {
    const known = drafts.get(draft.id)
    if (!dropped.has(draft.id) && (!known || known.touchedAt < draft.touchedAt)) drafts.set(draft.id, draft)
  }

  function forget(ids: readonly string[]): void {
    for (const id of ids) {
      drafts.delete(id)
      dropped.add(id)
    }
  }

  async function readAll(): Promise<void> {
    const texts = await database.read('drafts').catch(() => [])
    for (const text of texts) learn(parseKept(text) as Draft)
    for (const [key, text] of local.list()) learn(parseDraft(key, text))
    show()
  }

  tabs.listen((news) => {
    if ('kept' in news) {
      // Thrown away here, and written on there.
      dropped.delete(news.kept.id)
      learn(news.kept)
    } else forget(news.dropped)
    show()
  })
  void readAll()

  return {
    all: () => shown,
    keep: async (draft) => {
      const { id } = draft
      const text = JSON.stringify(draft)
      drafts.set(id, draft)
      dropped.delete(id)
      const written = database.write('drafts', { write: new Map([[id, text]]), remove: [] })
      tabs.tell({ kept: draft })
      show()
      try {
        await written
        local.remove(id)
        return true
      } catch {
        if (drafts.get(id) === draft) local.put(id, text)
        return !local.volatile()
      }
    },
    drop: ({ id: own, after }) => {
      const taken = [...drafts.values()].filter((draft) => after.includes(stampOf(draft)))
      const ids = [own, ...taken.map(({ id }) => id)]
      forget(ids)
      for (const id of ids) local.remove(id)
      // Where the database is silent, the draft comes back: too much is better than too little.
      database.write('drafts', { write: new Map(), remove: ids }).catch(() => {})
      tabs.tell({ dropped: ids })
      show()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    volatile: () => local.volatile(),
  }
}

/** A draft kept before drafts had an id goes by the key it was kept under. */
function parseDraft(key: string, text: string): Draft {
  return { id: key, replyTo: null, stance: null, tags: [], after: [], ...(parseKept(text) as OldDraft) }
}

type OldDraft = Omit<Draft, 'id' | 'replyTo' | 'stance' | 'tags' | 'after'> & Partial<Draft>
