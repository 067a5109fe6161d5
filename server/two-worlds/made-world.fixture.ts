import 'server-only'
import { teachersOf, type Layer } from '@/lib/annotation/layer'
import type { Target } from '@/lib/anchor/target'
import type { Viewer } from '@/lib/session/viewer'
import { WORK } from '../annotation/annotation.fixture'
import { deleteAnnotation } from '../annotation/delete-annotation'
import { patchAnnotation } from '../annotation/patch-annotation'
import { putAnnotation } from '../annotation/put-annotation'
import { setAnswered } from '../annotation/set-answered'
import { setReaction } from '../annotation/set-reaction'
import { database } from '../db/database'
import { changeSettings } from '../host/settings'
import { dismissFlags } from '../moderation/dismiss-flags'
import { setFlag } from '../moderation/set-flag'
import { setHidden } from '../moderation/set-hidden'
import { setLocked } from '../moderation/set-locked'
import { Problem } from '../problem'
import { PEOPLE, viewerOf, type Cast, type Person } from './cast.fixture'
import { idOf, type Deed, type Doer, type LayerName, type Secret, type Step } from './world.fixture'

/** Something that stands in a world, and where it was put. */
interface Made {
  id: string
  by: Person
  layer: LayerName
}

/** What the secret of a world is about: its own annotation, or the one that something was done to. */
export interface Kept {
  id: string
  by: Person
}

/** Where one may move a note: to oneself, and to more people than before. */
const ELSEWHERE: readonly LayerName[] = ['private', 'one', 'private', 'public']

/** What was answered to somebody for a step. */
export interface Outcome {
  number: number
  who: Person
  answer: object
}

/** A world that is being made: what stands in it, in the order of its making, and what was answered to whom. */
export class MadeWorld {
  readonly outcomes: Outcome[] = []
  #made: Made[] = []
  #number = 0
  #named: Person | null = null

  constructor(
    private readonly cast: Cast,
    private readonly targets: readonly Target[],
    public isOpen: boolean,
  ) {}

  /** Another one that goes on from here. */
  fork(): MadeWorld {
    const other = new MadeWorld(this.cast, this.targets, this.isOpen)
    other.#made = [...this.#made]
    return other
  }

  /** Does a step under the id that its number gives. */
  async do(step: Step, number: number): Promise<void> {
    this.#number = number
    if (step.kind === 'public') {
      await changeSettings({ publicLayer: step.isOpen ? 'on' : 'off' }, this.cast.viewers.host?.id ?? '')
      this.isOpen = step.isOpen
      return
    }
    const who = this.#whoDoes(step)
    const answer = await this.#run(step, who)
    if (answer === null) return
    this.outcomes.push({ number, who, answer })
    if ('refused' in answer) return
    const id = idOf(number)
    if (step.kind === 'note') this.#made.push({ id, by: who, layer: step.layer })
    else if (step.kind === 'reply')
      this.#made.push({ id, by: who, layer: this.#pick(step)?.layer ?? 'private' })
  }

  /** Does what is secret, and what becomes of it at once; it names who looks. Null where it was refused. */
  async keep({ step, then, looks }: Secret, number: number): Promise<Kept | null> {
    this.#number = number
    this.#named = looks
    const by = this.#whoDoes(step)
    const answer = await this.#run(step, by)
    this.#named = null
    if (answer === null || 'refused' in answer) return null
    const isNew = step.kind === 'note' || step.kind === 'reply'
    const kept = { id: isNew ? idOf(number) : (this.#pick(step)?.id ?? ''), by }
    for (const kind of then) {
      const layer = step.kind === 'note' ? step.layer : 'one'
      await this.#deed(kind, kind === 'hide' ? moderatorOf(layer) : by, kept.id, 0)
    }
    return kept
  }

  #whoDoes(step: Exclude<Step, { kind: 'public' }>): Person {
    const found = this.#pick(step)
    const doers: Partial<Record<Doer, Person>> = {
      writer: found?.by ?? 'nobody',
      moderator: moderatorOf(found?.layer ?? 'one'),
    }
    return doers[step.who] ?? (step.who as Person)
  }

  /** What a step is about. Only in the first seminar is something said to one alone. */
  #pick(step: { kind: string; at: number; aside?: boolean }): Made | undefined {
    const there = step.aside === true ? this.#made.filter(({ layer }) => layer === 'one') : this.#made
    return there[step.at % Math.max(there.length, 1)]
  }

  /** Words that name a member of the first seminar: of a secret, whoever looks for it. */
  #member(at: number): string {
    const named = this.#named ?? PEOPLE[at % PEOPLE.length] ?? 'nobody'
    const member = this.cast.viewers[named]?.memberships.find(({ layer }) => layer === this.cast.one)
    return member ? ` [@](mention:${member.id})` : ''
  }

  #layer(name: LayerName): Layer {
    const { one, other } = this.cast
    const layers = { private: 'private', public: 'public', one, other, teachers: teachersOf(one) } as const
    return layers[name]
  }

  /** What is answered, or that it is refused; null where nobody does it, or there is nothing to do it to. */
  async #run(step: Exclude<Step, { kind: 'public' }>, who: Person): Promise<object | null> {
    const viewer = viewerOf(this.cast, who, this.isOpen)
    if (viewer === null) return null
    const body = { text: `Bunu ${who} dedi, ${this.#number}.${this.#member(step.at)}`, lang: 'tr' as const }
    const id = idOf(this.#number)
    if (step.kind === 'note') {
      const target = this.targets[step.at % this.targets.length]
      const meaning = step.at % 2 ? 'question' : 'idea'
      const of = { work: WORK, layer: this.#layer(step.layer), meaning } as const
      const input = { ...of, body, targets: target ? [target] : [] }
      return orRefusal(putAnnotation({ viewer, id, input, match: null }))
    }
    const found = this.#pick(step)
    if (found === undefined) return null
    if (step.kind !== 'reply') return this.#deed(step.kind, who, found.id, step.at)
    const { layer } = await stateOf(found.id)
    const reply = { work: WORK, layer, meaning: null, body, targets: [], replyTo: found.id }
    const input = { ...reply, ...(step.aside && { aside: true }) }
    return orRefusal(putAnnotation({ viewer, id, input, match: null }))
  }

  async #deed(kind: Deed, who: Person, id: string, at: number): Promise<object | null> {
    const viewer = viewerOf(this.cast, who, this.isOpen)
    if (viewer === null) return null
    const { version } = await stateOf(id)
    const layer = this.#layer(ELSEWHERE[at % ELSEWHERE.length] ?? 'private')
    return orRefusal(DEED[kind]({ viewer, id, match: version, layer }))
  }
}

const moderatorOf = (layer: LayerName): Person =>
  layer === 'public' ? 'host' : layer === 'other' ? 'elsewhere' : 'teacher'

async function orRefusal(answer: Promise<object>): Promise<object> {
  return answer.catch((error: unknown) => {
    if (error instanceof Problem) return { refused: error.code, detail: error.detail }
    throw error
  })
}

async function stateOf(id: string): Promise<{ layer: Layer; version: number }> {
  const select = { layer: true, version: true }
  const row = await database().annotation.findUniqueOrThrow({ where: { id }, select })
  return { layer: row.layer as Layer, version: row.version }
}

interface Doing {
  viewer: Viewer
  id: string
  match: number
  layer: Layer
}

const DEED: Record<Deed, (doing: Doing) => Promise<object>> = {
  edit: ({ viewer, id, match }) =>
    patchAnnotation({
      viewer,
      id,
      match,
      patch: { tags: ['bir'], body: { text: 'Bunu değil.', lang: 'tr' } },
    }),
  delete: ({ viewer, id, match }) => deleteAnnotation({ viewer, id, match }),
  react: ({ viewer, id }) => setReaction({ viewer, id, kind: 'agree', on: true }),
  answered: ({ viewer, id }) => setAnswered({ viewer, id, answered: true }),
  flag: ({ viewer, id }) => setFlag({ viewer, id, reason: 'Bak.' }),
  dismiss: ({ viewer, id }) => dismissFlags({ viewer, id }),
  hide: ({ viewer, id }) => setHidden({ viewer, id, reason: 'Yersiz.' }),
  unhide: ({ viewer, id }) => setHidden({ viewer, id, reason: null }),
  lock: ({ viewer, id }) => setLocked({ viewer, id, locked: true }),
  move: ({ layer, ...at }) => patchAnnotation({ ...at, patch: { layer, confirm: 'wider' } }),
}
