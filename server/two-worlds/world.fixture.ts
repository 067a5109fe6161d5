import 'server-only'
import fc from 'fast-check'
import { PEOPLE, type Person } from './cast.fixture'

/** Where a note may stand: `one` and `other` are the seminars, `teachers` is of the first. */
export const LAYERS = ['private', 'one', 'teachers', 'other', 'public'] as const

export type LayerName = (typeof LAYERS)[number]

/** What is done to something that is there. */
export const DEEDS = [
  ...(['edit', 'delete', 'react', 'answered', 'flag', 'dismiss'] as const),
  ...(['hide', 'unhide', 'lock', 'move'] as const),
] as const

export type Deed = (typeof DEEDS)[number]

/** Who does something: somebody, whoever wrote what it is done to, or who moderates there. */
export type Doer = Person | 'writer' | 'moderator'

/** One thing that somebody does; `at` picks what of that is there that is. The host opens and closes the public layer. */
export type Step =
  | { kind: 'note'; who: Person; layer: LayerName; at: number }
  | { kind: 'reply'; who: Person; at: number; aside: boolean }
  | { kind: Deed; who: Doer; at: number }
  | { kind: 'public'; isOpen: boolean }

const who = fc.constantFrom(...PEOPLE.filter((person) => person !== 'nobody'))
const at = fc.nat(20)
const layer = fc.constantFrom(...LAYERS)
const doer: fc.Arbitrary<Doer> = fc.oneof(
  { weight: 2, arbitrary: who },
  { weight: 2, arbitrary: fc.constant('writer' as const) },
  { weight: 1, arbitrary: fc.constant('moderator' as const) },
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('note'), who, layer, at }) },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('reply'), who, at, aside: fc.boolean() }) },
  { weight: 12, arbitrary: fc.record({ kind: fc.constantFrom(...DEEDS), who: doer, at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('public'), isOpen: fc.boolean() }) },
)

/** What is secret in a world: after which step it is done, by whom, and what becomes of it; and who looks. */
export interface Secret {
  after: number
  step: Exclude<Step, { kind: 'public' }>
  then: Deed[]
  looks: Person
}

/** A world, and secrets each of which it may have or not. */
export interface World {
  /** Whether the public layer is open when it begins. */
  isOpen: boolean
  steps: Step[]
  secrets: Secret[]
}

/** How many worlds with a secret there are for each without. */
export const SECRETS = 5

/** Who writes where. A suspended member, whoever has left and a visitor to the public layer do not. */
const WRITERS: Record<LayerName, readonly Person[]> = {
  private: PEOPLE.filter((person) => person !== 'nobody'),
  one: ['teacher', 'coteacher', 'assistant', 'ayse', 'bora', 'both'],
  teachers: ['teacher', 'coteacher', 'assistant'],
  other: ['elsewhere', 'both'],
  public: ['teacher', 'bora', 'elsewhere', 'account', 'host'],
}

/** Who looks: mostly somebody for whom it is not. */
const looks = (outside: readonly Person[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...outside) },
    { weight: 1, arbitrary: fc.constantFrom(...PEOPLE) },
  )

const STRANGERS: readonly Person[] = ['elsewhere', 'former', 'alone', 'account', 'host', 'nobody']

const OUTSIDE: Record<LayerName, readonly Person[]> = {
  private: PEOPLE,
  one: STRANGERS,
  teachers: [...STRANGERS, 'ayse', 'bora', 'suspended', 'both'],
  other: PEOPLE.filter((person) => person !== 'elsewhere' && person !== 'both'),
  public: PEOPLE.filter((person) => person !== 'host'),
}

type Said = Omit<Secret, 'after'>

/** A note in any layer; it may be edited, taken back or hidden at once. What is public all would see, so that is hidden. */
const secretNote: fc.Arbitrary<Said> = layer.chain((layer) =>
  fc.record({
    step: fc.record({
      ...{ kind: fc.constant('note' as const), layer: fc.constant(layer), at },
      who: fc.constantFrom(...WRITERS[layer]),
    }),
    then:
      layer === 'public'
        ? fc.constant<Deed[]>(['hide'])
        : fc.array(fc.constantFrom<Deed>('edit', 'react', 'delete', 'hide'), { maxLength: 1 }),
    looks: looks(OUTSIDE[layer]),
  }),
)

/** Something done to what is there: that it was flagged, or what becomes of something that others do not see. */
const secretDeed = (...kinds: Deed[]): fc.Arbitrary<Said> =>
  fc.record({
    step: fc.record({
      kind: fc.constantFrom(...kinds),
      who: fc.oneof(who, fc.constant('writer' as const)),
      at,
    }),
    then: fc.constant([]),
    looks: looks(STRANGERS),
  })

/** What a teacher says to one alone. */
const secretAside: fc.Arbitrary<Said> = fc.record({
  step: fc.record({
    kind: fc.constant('reply' as const),
    who: fc.constantFrom('teacher' as const, 'coteacher' as const),
    at,
    aside: fc.constant(true),
  }),
  then: fc.array(fc.constantFrom<Deed>('edit', 'react', 'delete'), { maxLength: 1 }),
  looks: looks(PEOPLE.filter((person) => person !== 'teacher' && person !== 'coteacher')),
})

/**
 * What is secret where nothing is moved or shown again, and where that happens: for whoever was answered is refused to move
 * the note, whatever was taken back is not moved either, and everybody sees what has become of it.
 */
const SAID = {
  calm: fc.oneof({ weight: 4, arbitrary: secretAside }, { weight: 1, arbitrary: secretDeed('delete') }),
  moved: fc.oneof(
    { weight: 3, arbitrary: secretNote },
    { weight: 1, arbitrary: secretDeed('flag', 'flag', 'edit', 'react', 'answered') },
  ),
}

const MOVES = ['move', 'unhide'] as const satisfies Deed[]

/** Nothing follows a deletion: what answered it would be refused, and what is done later be done to something else. */
const secrets = (length: number, kind: keyof typeof SAID): fc.Arbitrary<Secret[]> =>
  fc.array(
    fc
      .record({ after: fc.nat(length - 1), said: SAID[kind] })
      .map(({ after, said }) => ({ after: said.step.kind === 'delete' ? length - 1 : after, ...said })),
    { minLength: SECRETS, maxLength: SECRETS },
  )

export const worlds: fc.Arbitrary<World> = fc
  .tuple(
    fc.constantFrom(true, true, true, false),
    // Something is there to be answered from the first, in the seminar and in public.
    fc.constantFrom('ayse' as const, 'bora' as const, 'both' as const),
    fc.constantFrom('account' as const, 'bora' as const, 'elsewhere' as const),
    fc.array(step, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('calm' as const, 'moved' as const),
  )
  .chain(([isOpen, first, second, rest, kind]) => {
    const steps: Step[] = [
      { kind: 'note', who: first, layer: 'one', at: 0 },
      { kind: 'note', who: second, layer: 'public', at: 1 },
      ...rest,
    ]
    const kept = kind === 'moved' ? steps : steps.filter((one) => !MOVES.some((move) => move === one.kind))
    return secrets(kept.length, kind).map((made) => ({ isOpen, steps: kept, secrets: made }))
  })

/** Ids as clients make them, one for each number. */
export function idOf(number: number): string {
  return `0190a0a0-0000-7000-8000-${String(number).padStart(12, '0')}`
}
