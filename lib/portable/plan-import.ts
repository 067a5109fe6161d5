import { AnnotationInput, type Annotation, type AnnotationId } from '../annotation/annotation'
import { ANNOTATION_LIMITS } from '../annotation/limits'
import { readMentions } from '../mention/mention'
import type { LoadedWork } from '../work/loaded-work'
import { deriveId } from './derive-id'
import { excerpt } from './excerpt'
import type { ImportEntry, ParsedImport, Refusal } from './import-entry'
import type { ImportPlan, PlannedNote, PresentNote } from './import-plan'
import { makePlacer, type Placed } from './place-entry'
import { sameNote } from './same-note'
import type { Stretches } from './stretches'

/** What is under an id already: another’s annotation, of which nothing is told, or one of the reader’s own. */
export type Existing = Annotation | 'another'

/** What an import is planned against. */
export interface ImportGround {
  /** Whose notes they will be. */
  readonly viewerId: string
  /** Everything that stands under one of `listWantedIds`. */
  readonly existing: ReadonlyMap<string, Existing>
}

/** An entry with the places of its passages. They need only the texts, so they are found once, before anything is locked. */
export type PlacedImport = Omit<ParsedImport, 'entries'> & {
  readonly entries: readonly (ImportEntry & { readonly placed: Placed })[]
}

/** Gives every entry its place in the works; what has none for want of form or work joins what is refused. */
export function* placeImport(
  { kind, entries, ...parsed }: ParsedImport,
  works: ReadonlyMap<string, LoadedWork>,
): Stretches<PlacedImport> {
  const placers = new Map([...works].map(([id, work]) => [id, makePlacer(work)]))
  const found: PlacedEntry[] = []
  const refused = [...parsed.refused]
  for (const entry of entries) {
    const placed = placers.get(entry.work)?.(entry) ?? 'work-unknown'
    if (typeof placed === 'string')
      refused.push({ index: entry.index, reason: placed, words: wordsOf(entry) })
    else found.push({ ...entry, placed })
    yield
  }
  return { kind, entries: found, refused }
}

/** The ids an entry may be written under, the first that is free or the reader’s own: what it asks for, and one made of it. */
export function listIds(
  entry: Pick<ImportEntry, 'id' | 'key' | 'createdAt'>,
  viewerId: string,
): AnnotationId[] {
  const derived = deriveId(entry.createdAt, `${viewerId} ${entry.key}`)
  return entry.id === null ? [derived] : [entry.id, deriveId(timeOf(entry.id), `${viewerId} ${entry.key}`)]
}

/** Every id whose holder has to be known before an import can be planned. */
export function* listWantedIds(
  { entries }: Pick<ParsedImport, 'entries'>,
  viewerId: string,
): Stretches<string[]> {
  const wanted = new Set<string>()
  for (const entry of entries) {
    for (const id of listIds(entry, viewerId)) wanted.add(id)
    if (entry.id !== null && entry.replyTo !== null) wanted.add(entry.replyTo)
    yield
  }
  return [...wanted]
}

/**
 * What an import will write, find here, and refuse. Nothing is overwritten: a note that is here stays as it is, and one the
 * reader has deleted is brought back. An id that another holds is replaced by one made of the reader’s and the note’s, always
 * the same, so that the same file again finds everything present. The same ground and file give the same plan.
 */
export function* planImport(placed: PlacedImport, ground: ImportGround): Stretches<ImportPlan> {
  const plan = { attach: [] as PlannedNote[], detached: [] as PlannedNote[], present: [] as PresentNote[] }
  const refused = [...placed.refused]
  const settled = new Map<string, Settled>()
  const seen = new Set<string>()
  const needed = listAnswered(placed.entries)
  for (const entry of inThreadOrder(placed.entries)) {
    yield
    const settling = seen.has(entry.key) ? 'twice' : settle(entry, settled, ground, needed)
    seen.add(entry.key)
    if (typeof settling === 'string') {
      refused.push({ index: entry.index, reason: settling, words: wordsOf(entry) })
      continue
    }
    settled.set(entry.key, settling)
    const { note } = settling
    if (note === null) plan.present.push({ index: entry.index, id: settling.id, differs: settling.differs })
    else plan[note.how === 'detached' ? 'detached' : 'attach'].push(note)
  }
  const byIndex = (a: { index: number }, b: { index: number }) => a.index - b.index
  return {
    attach: plan.attach.sort(byIndex),
    detached: plan.detached.sort(byIndex),
    present: plan.present.sort(byIndex),
    refused: refused.sort(byIndex),
  }
}

/** Where an entry comes to stand; `note` is null where it is here already. */
interface Settled {
  id: AnnotationId
  work: string
  thread: AnnotationId
  depth: number
  note: PlannedNote | null
  differs: boolean
  /** How many replies of the file are in the thread that begins here. */
  replies: { count: number }
}

type PlacedEntry = PlacedImport['entries'][number]

function settle(
  entry: PlacedEntry,
  settled: ReadonlyMap<string, Settled>,
  { viewerId, existing }: ImportGround,
  needed: ReadonlySet<string>,
): Settled | Refusal {
  const parent = entry.replyTo === null ? null : findParent(entry.replyTo, settled, existing)
  if (parent === undefined) return 'thread-missing'
  if (parent !== null && parent.work !== entry.work) return 'malformed'
  const id = listIds(entry, viewerId).find((one) => existing.get(one) !== 'another')
  if (id === undefined) return 'malformed'
  const here = existing.get(id)
  const input = AnnotationInput.safeParse({
    work: entry.work,
    layer: 'private',
    meaning: entry.meaning,
    body: entry.deletedAt !== null && entry.replyTo !== null ? STANDING_BODY : entry.body,
    targets: entry.placed.targets,
    ...(parent !== null && { replyTo: parent.id }),
    ...(entry.stance !== null && { stance: entry.stance }),
    ...(entry.tags.length > 0 && { tags: entry.tags }),
  })
  if (!input.success) return 'malformed'
  const thread = parent?.thread ?? id
  const depth = parent === null ? 0 : parent.depth + 1
  const replies = parent?.replies ?? { count: 0 }
  const place = { id, work: input.data.work, thread, depth, replies }
  if (here !== undefined && here !== 'another' && (here.deletedAt === null || entry.deletedAt !== null))
    return {
      ...place,
      thread: here.thread,
      note: null,
      differs: !sameNote(here, input.data, entry.deletedAt),
    }
  if (entry.deletedAt !== null && !needed.has(entry.key)) return 'deleted'
  if (parent !== null && ++replies.count > ANNOTATION_LIMITS.threadOfOne) return 'thread-full'
  if (depth > ANNOTATION_LIMITS.depth) return 'thread-full'
  const { index, placed, createdAt, updatedAt, editedAt, answered, deletedAt } = entry
  const note = {
    index,
    id,
    input: input.data,
    thread,
    depth,
    how: placed.how,
    buries: here === undefined || here === 'another' ? 0 : here.version,
    createdAt,
    updatedAt,
    editedAt,
    answered,
    deletedAt,
  }
  return { ...place, note, differs: false }
}

/** A reply that only keeps its place has no body; what is checked is the rest of its form. */
const STANDING_BODY = { text: '—', lang: 'tr' } as const

/** What a reply answers: an entry of the file, or a note of the reader’s that is here and stands; undefined for neither. */
function findParent(
  key: string,
  settled: ReadonlyMap<string, Settled>,
  existing: ReadonlyMap<string, Existing>,
): Pick<Settled, 'id' | 'work' | 'thread' | 'depth' | 'replies'> | undefined {
  const inFile = settled.get(key)
  if (inFile) return inFile
  const here = existing.get(key)
  if (here === undefined || here === 'another' || here.deletedAt !== null || here.layer !== 'private')
    return undefined
  return {
    id: here.id,
    work: here.work,
    thread: here.thread,
    depth: here.replyTo === null ? 0 : 1,
    replies: { count: 0 },
  }
}

/** The keys of what live replies answer, up to the beginning of their threads. */
function listAnswered(entries: readonly ImportEntry[]): Set<string> {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const needed = new Set<string>()
  for (const entry of entries.filter(({ deletedAt }) => deletedAt === null)) {
    let key = entry.replyTo
    while (key !== null && !needed.has(key)) {
      needed.add(key)
      key = byKey.get(key)?.replyTo ?? null
    }
  }
  return needed
}

/** Entries, each after what it answers; replies that answer each other in a ring come last and find nothing to answer. */
function inThreadOrder(entries: readonly PlacedEntry[]): PlacedEntry[] {
  const byKey = new Map<string, PlacedEntry>()
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry)
  const depths = new Map<string, number>()
  const depthOf = (entry: PlacedEntry): number => {
    const path: string[] = []
    let at: PlacedEntry | undefined = entry
    while (at && !depths.has(at.key) && !path.includes(at.key)) {
      path.push(at.key)
      if (path.length > DEEPEST) break
      at = at.replyTo === null ? undefined : byKey.get(at.replyTo)
    }
    let depth = at ? (depths.get(at.key) ?? DEEPEST) + 1 : 0
    for (const key of path.reverse()) depths.set(key, depth++)
    return depths.get(entry.key) ?? 0
  }
  return [...entries].sort((a, b) => depthOf(a) - depthOf(b) || a.index - b.index)
}

/** Beyond this many replies above each other no thread is followed: it is refused anyway. */
const DEEPEST = 2 * ANNOTATION_LIMITS.depth

function wordsOf({ body, passages }: ImportEntry): string {
  return excerpt(body === null ? (passages[0]?.quote.exact ?? '') : readMentions(body.text))
}

/** The time a UUIDv7 holds, as ISO 8601. */
function timeOf(id: AnnotationId): string {
  const time = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
  return new Date(Math.min(time, 8.64e15)).toISOString()
}
