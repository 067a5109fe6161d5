import 'server-only'
import fc from 'fast-check'
import type { Layer } from '@/lib/annotation/layer'
import { teachersOf } from '@/lib/annotation/layer'
import type { Target } from '@/lib/anchor/target'
import type { Viewer } from '@/lib/session/viewer'
import { WORK } from '../annotation/annotation.fixture'
import { deleteAnnotation } from '../annotation/delete-annotation'
import { patchAnnotation } from '../annotation/patch-annotation'
import { putAnnotation } from '../annotation/put-annotation'
import { setAnswered } from '../annotation/set-answered'
import { setReaction } from '../annotation/set-reaction'
import { database } from '../db/database'
import { setFlag } from '../moderation/set-flag'
import { setHidden } from '../moderation/set-hidden'
import { setLocked } from '../moderation/set-locked'
import { Problem } from '../problem'
import { PEOPLE, type Cast, type Person } from './cast.fixture'

const LAYERS = ['private', 'one', 'teachers', 'other'] as const

const DEEDS = ['edit', 'delete', 'react', 'answered', 'flag', 'hide', 'unhide', 'lock', 'move'] as const

/** One thing that somebody does, or whoever wrote what it is done to; `at` picks what of that is there that is. */
export type Step =
  | { kind: 'note'; who: Person; layer: (typeof LAYERS)[number]; at: number }
  | { kind: 'reply'; who: Person; at: number; aside: boolean }
  | { kind: (typeof DEEDS)[number]; who: Person | 'writer'; at: number }

const who = fc.constantFrom(...PEOPLE.filter((person) => person !== 'nobody'))
const at = fc.nat(20)

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('note'), who, layer: fc.constantFrom(...LAYERS), at }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('reply'), who, at, aside: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(...DEEDS),
      who: fc.oneof(who, fc.constant('writer' as const)),
      at,
    }),
  },
)

/** What is secret in a world: after which step it is made, by whom, and what becomes of it; and who looks. */
export interface Secret {
  after: number
  step: Step
  then: (typeof DEEDS)[number][]
  looks: Person
}

/** A world, and secrets each of which it may have or not. */
export interface World {
  steps: Step[]
  secrets: Secret[]
}

/** How many worlds with a secret there are for each without. */
export const SECRETS = 5

const secrets = (length: number, isAside: boolean): fc.Arbitrary<Secret[]> =>
  fc.array(
    fc
      .record({
        after: fc.nat(length - 1),
        who: isAside ? fc.constantFrom('teacher' as const, 'coteacher' as const) : who,
        layer: fc.constantFrom(...LAYERS),
        at,
        then: fc.array(fc.constantFrom('edit' as const, 'react' as const, 'delete' as const), {
          maxLength: 1,
        }),
        looks: fc.constantFrom(...PEOPLE),
      })
      .map(({ after, who, layer, at, then, looks }): Secret => {
        const step: Step = isAside
          ? { kind: 'reply', who, at, aside: true }
          : { kind: 'note', who, layer, at }
        return { after, step, then, looks }
      }),
    { minLength: SECRETS, maxLength: SECRETS },
  )

export const worlds: fc.Arbitrary<World> = fc
  .tuple(
    // Something is there to be answered from the first.
    fc.constantFrom('ayse' as const, 'bora' as const, 'both' as const),
    fc.array(step, { minLength: 2, maxLength: 6 }),
    fc.boolean(),
  )
  .chain(([first, rest, isAside]) => {
    const steps: Step[] = [{ kind: 'note', who: first, layer: 'one', at: 0 }, ...rest]
    // To move a note that was answered is refused to its writer, who may see the answer.
    const kept = isAside ? steps.filter(({ kind }) => kind !== 'move') : steps
    return secrets(kept.length, isAside).map((made) => ({ steps: kept, secrets: made }))
  })

/** A world that is being made: what stands in it, in the order of its making, and what was answered to whom. */
export class MadeWorld {
  readonly made: { id: string; by: Person }[] = []
  readonly answers: { who: Person; answer: unknown }[] = []
  #now = 0
  #named: Person | null = null

  constructor(
    private readonly cast: Cast,
    private readonly targets: readonly Target[],
  ) {}

  /** Does a step under the id that its number gives, at the time that it gives. The outcome, or the refusal. */
  async do(step: Step, number: number, secret: Person | null = null): Promise<unknown> {
    this.#now = number
    this.#named = secret
    const who = step.who === 'writer' ? (this.#pick(step.at)?.by ?? 'nobody') : step.who
    const viewer = this.cast.viewers[who]
    if (viewer === null) return null
    const id = idOf(number)
    const answer = await this.#run(step, viewer, id).catch((error: unknown) => {
      if (error instanceof Problem) return { refused: error.code, detail: error.detail }
      throw error
    })
    const isMade = (step.kind === 'note' || step.kind === 'reply') && !('refused' in (answer as object))
    if (isMade && secret === null) this.made.push({ id, by: who })
    if (secret === null) this.answers.push({ who, answer })
    return answer
  }

  #pick(at: number) {
    return this.made[at % Math.max(this.made.length, 1)]
  }

  /** Words that name a member of the first seminar: of a secret, whoever looks for it. */
  #member(at: number): string {
    const named = this.#named ?? PEOPLE[at % PEOPLE.length] ?? 'nobody'
    const member = this.cast.viewers[named]?.memberships.find(({ layer }) => layer === this.cast.one)
    return member ? ` [@](mention:${member.id})` : ''
  }

  #layer(name: (typeof LAYERS)[number]): Layer {
    const { one, other } = this.cast
    return { private: 'private' as const, one, other, teachers: teachersOf(one) }[name]
  }

  async #run(step: Step, viewer: Viewer, id: string): Promise<unknown> {
    const named = this.#member(step.at)
    const body = { text: `Bunu ${step.who} dedi, ${this.#now}.${named}`, lang: 'tr' as const }
    if (step.kind === 'note') {
      const target = this.targets[step.at % this.targets.length]
      const meaning = step.at % 2 ? 'question' : 'idea'
      const input = {
        work: WORK,
        layer: this.#layer(step.layer),
        meaning,
        body,
        targets: target ? [target] : [],
      }
      return putAnnotation({ viewer, id, input: { ...input, meaning: meaning }, match: null })
    }
    const found = this.#pick(step.at)
    if (found === undefined) return {}
    const on = await this.#stateOf(found.id)
    if (step.kind === 'reply') {
      const { layer } = on
      const input = { work: WORK, layer, meaning: null, body, targets: [], replyTo: found.id }
      return putAnnotation({
        viewer,
        id,
        input: { ...input, ...(step.aside && { aside: true }) },
        match: null,
      })
    }
    return this.deed(step.kind, viewer, found.id, on.version)
  }

  async #stateOf(id: string): Promise<{ layer: Layer; version: number }> {
    const row = await database().annotation.findUniqueOrThrow({
      where: { id },
      select: { layer: true, version: true },
    })
    return { layer: row.layer as Layer, version: row.version }
  }

  /** Something done to an annotation. */
  deed(kind: (typeof DEEDS)[number], viewer: Viewer, id: string, match: number): Promise<unknown> {
    switch (kind) {
      case 'edit':
        return patchAnnotation({
          viewer,
          id,
          patch: { tags: ['bir'], body: { text: 'Bunu değil.', lang: 'tr' } },
          match,
        })
      case 'delete':
        return deleteAnnotation({ viewer, id, match })
      case 'react':
        return setReaction({ viewer, id, kind: 'agree', on: true })
      case 'answered':
        return setAnswered({ viewer, id, answered: true })
      case 'flag':
        return setFlag({ viewer, id, reason: 'Bak.' })
      case 'hide':
        return setHidden({ viewer, id, reason: 'Yersiz.' })
      case 'unhide':
        return setHidden({ viewer, id, reason: null })
      case 'lock':
        return setLocked({ viewer, id, locked: true })
      case 'move':
        return patchAnnotation({ viewer, id, patch: { layer: 'private' }, match })
    }
  }
}

/** Ids as clients make them, one for each number. */
export function idOf(number: number): string {
  return `0190a0a0-0000-7000-8000-${String(number).padStart(12, '0')}`
}
