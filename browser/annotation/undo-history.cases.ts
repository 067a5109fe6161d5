import fc from 'fast-check'
import type { Annotation, AnnotationPatch } from '@/lib/annotation/annotation'
import { MEANINGS } from '@/lib/annotation/meaning'
import { annotationOf } from './outbox.cases'
import type { recordActions } from './recorded-actions'

type Recorded = ReturnType<typeof recordActions>[0]

/** A target on some letters of the first segment. */
export function targetAt(start: number, end: number): Annotation['targets'][number] {
  const [first] = annotationOf('').targets
  if (!first) throw new Error('no target to begin with')
  const at = (offset: number) => ({ segment: 'p1.s1', offset })
  return { ...first, start: at(start), end: at(end) }
}

/** The second place of a note that has two: where it was projected to. */
export const PROJECTED: Annotation['targets'][number] = {
  ...targetAt(0, 3),
  side: 'en',
  role: 'projected',
  via: 'words',
}

/** A store in memory that does at once what it is told. `elsewhere` is another tab. */
export function pretendStore() {
  const notes = new Map<string, Annotation>()
  const clashes = new Set<string>()
  let made = 0
  const set = (id: string, fields: Partial<Annotation>) => {
    const note = notes.get(id)
    if (note) notes.set(id, { ...note, ...fields })
  }
  return {
    notes,
    clashes,
    elsewhere: {
      change: set,
      remove: (id: string) => void notes.delete(id),
      restore: (note: Annotation) => void notes.set(note.id, note),
    },
    /** What every note says, by id. */
    seen: () =>
      [...notes.values()]
        .map(({ id, meaning, body, targets }) => JSON.stringify([id, meaning, body?.text, targets]))
        .sort(),
    snapshot: () => ({
      replies: new Map(),
      annotations: [...notes.values()].map((annotation) => ({
        annotation,
        state: clashes.has(annotation.id) ? ('clash' as const) : ('saved' as const),
      })),
    }),
    create: (fields: Pick<Annotation, 'meaning' | 'body' | 'targets'>) => {
      const id = `note-${(made += 1)}`
      notes.set(id, { ...annotationOf(''), ...fields, id })
      return Promise.resolve(id)
    },
    change: ({ id }: Annotation, patch: AnnotationPatch) => {
      set(id, patch)
      return Promise.resolve()
    },
    remove: (id: string) => {
      const note = notes.get(id) ?? null
      notes.delete(id)
      return Promise.resolve(note)
    },
    restore: (note: Annotation) => {
      notes.set(note.id, note)
      return Promise.resolve()
    },
  }
}

export type PretendStore = ReturnType<typeof pretendStore>

const meaning = fc.constantFrom(...MEANINGS)
const body = fc.option(fc.constantFrom('bir', 'iki', 'üç').map((text) => ({ text, lang: 'tr' as const })))
const targets: fc.Arbitrary<Annotation['targets']> = fc.constantFrom(
  ...[[targetAt(0, 4)], [targetAt(0, 9)], [targetAt(5, 9), PROJECTED]],
)
const patch: fc.Arbitrary<AnnotationPatch> = fc.oneof(
  fc.record({ meaning }),
  fc.record({ meaning, body }),
  fc.record({ targets }),
  fc.record({ meaning, body, targets }),
)

/** Something a reader does; `which` of the notes there are it is done to. Nothing where there is no note to do it to. */
export type Act =
  | { kind: 'create'; fields: Pick<Annotation, 'meaning' | 'body' | 'targets'> }
  | { kind: 'change'; which: number; patch: AnnotationPatch }
  | { kind: 'remove' | 'restore'; which: number }

export const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), fields: fc.record({ meaning, body, targets }) }),
  fc.record({ kind: fc.constant('change' as const), which: fc.nat(4), patch }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'restore' as const), which: fc.nat(4) }),
)

/** Does it. What was removed earlier (`gone`) can be restored. */
export async function perform(made: Act, store: PretendStore, actions: Recorded, gone: Annotation[]) {
  if (made.kind === 'create') {
    await actions.create(made.fields)
    return
  }
  if (made.kind === 'restore') {
    const note = gone[made.which % Math.max(1, gone.length)]
    if (note) await actions.restore(note)
    return
  }
  const note = [...store.notes.values()][made.which % Math.max(1, store.notes.size)]
  if (!note) return
  if (made.kind === 'change') await actions.change(note, made.patch)
  else gone.push(...[await actions.remove(note.id)].filter((removed) => removed !== null))
}
