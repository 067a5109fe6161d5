import 'server-only'
import { seminarOf } from '@/lib/annotation/layer'
import type { ExportFormat } from '@/lib/portable/export-format'
import type { Viewer } from '@/lib/session/viewer'
import { WORK } from '../annotation/annotation.fixture'
import { getAnnotation } from '../annotation/get-annotation'
import { getHistory } from '../annotation/get-history'
import { listAnnotations } from '../annotation/list-annotations'
import { listChanges } from '../changes/list-changes'
import { listInbox } from '../inbox/list-inbox'
import { listFlagged } from '../moderation/list-flagged'
import { listLog } from '../moderation/list-log'
import { listNotebook } from '../notebook/list-notebook'
import { exportNotes } from '../portable/export-notes'
import { Problem } from '../problem'
import { searchNotes } from '../search/search-notes'
import { describeSeminar } from '../seminar/describe-seminar'
import { getSeminar } from '../seminar/get-seminar'
import { listMembers } from '../seminar/list-members'
import type { Cast } from './cast.fixture'

/** A cursor as the viewer holds it now. */
export async function cursorOf(viewer: Viewer | null): Promise<string> {
  return (await listAnnotations({ viewer, work: WORK, cursor: null, limit: 1 })).head
}

/**
 * All that a viewer is answered, whatever they ask: of a cursor they have held for a while, and of an id they may have
 * guessed. Of what is asked beside the notes themselves every other question is asked, by `half` the one or the other ones.
 */
export async function answersTo(
  viewer: Viewer | null,
  { cast, held, guessed, half }: { cast: Cast; held: string; guessed: string; half: number },
): Promise<Record<string, unknown>> {
  const all = { work: WORK, limit: 200 }
  const id = seminarOf(cast.one) ?? ''
  const questions: Record<string, () => Promise<unknown>> = {
    list: () => listAnnotations({ viewer, ...all, cursor: null }),
    since: () => follow(viewer, held),
    inbox: () => listInbox({ viewer, cursor: null, limit: 50 }),
    room: () => listAnnotations({ viewer, ...all, cursor: null, layers: ['private', cast.one] }),
    changes: () => follow(viewer, '0'),
    notebook: () => listNotebook({ viewer, filter: {}, sort: 'place', cursor: null, limit: 50 }),
    search: () => searchNotes({ viewer, filter: { q: 'bunu' }, limit: 50 }),
    collection: () => readFile(viewer, 'jsonld'),
    table: () => readFile(viewer, 'csv'),
    guessed: () => getAnnotation({ viewer, id: guessed }),
    history: () => getHistory({ viewer, id: guessed }),
    seminar: () => getSeminar({ viewer, id }),
    members: () => listMembers({ viewer, id }),
    summary: () => describeSeminar({ viewer, id }),
    flagged: () => listFlagged({ viewer, id }),
    // Its own ids are drawn when something is written down.
    log: async () => (await listLog({ viewer, id })).items.map((entry) => ({ ...entry, id: null })),
  }
  const answers: Record<string, unknown> = {}
  for (const [at, [name, ask]] of Object.entries(questions).entries()) {
    if (at >= ALWAYS && at % 2 !== half) continue
    answers[name] = await ask().catch((error: unknown) => {
      if (error instanceof Problem) return { code: error.code, detail: error.detail }
      throw error
    })
  }
  return answers
}

async function readFile(viewer: Viewer | null, format: ExportFormat) {
  const { count, pieces } = await exportNotes({ viewer, format, filter: {}, locale: 'tr' })
  let text = ''
  for await (const piece of pieces) text += piece
  return { count, text }
}

/** How many of the questions are always asked. */
const ALWAYS = 3

/** Every page of changes from a cursor on. */
async function follow(viewer: Viewer | null, from: string): Promise<unknown[]> {
  const pages: unknown[] = []
  let since = from
  for (;;) {
    const page = await listChanges({ viewer, work: WORK, since, limit: 3 })
    pages.push(page)
    if (page.next === since || page.items.length === 0) return pages
    since = page.next
  }
}
