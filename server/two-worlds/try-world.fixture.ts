import 'server-only'
import { vi } from 'vitest'
import type { Target } from '@/lib/anchor/target'
import { liveHub } from '../live/live-hub'
import { answersTo, cursorOf, TURNS } from './answers.fixture'
import { viewerOf, type Cast, type Person } from './cast.fixture'
import type { Ground } from './ground.fixture'
import { Hearer } from './hearer.fixture'
import { MadeWorld, type Kept, type Outcome } from './made-world.fixture'
import { whoModerates, whoSees } from './who-sees.fixture'
import { idOf, type Secret, type World } from './world.fixture'

/** When the first step of a world is done; the next ones follow by the minute. */
export const TIME = Date.parse('2026-11-22T10:00:00Z')

/** What stands the same before each world. */
export interface Scene {
  cast: Cast
  targets: Target[]
  ground: Ground
}

/** What came of a world: how often the answers to somebody were compared, and all that was not the same. */
export interface Tried {
  /** With whoever could not see the secret at any time, and with whoever could only at first. */
  never: number
  once: number
  differences: unknown[]
}

/** The number of the secret, and of how everything stands at the end; the steps count from 0. */
const SECRET = 900

/** For how many of a world’s secrets somebody listens while it is made. */
const HEARD = 3

/** Where a world goes on with a secret: what is made by then, and the cursor that who looks holds. */
interface Moment {
  made: MadeWorld
  cursor: string
  hearer: Hearer | null
}

type View = Record<string, unknown>

/** Compares a world with each of its secrets to the same world without. */
export async function tryWorld(scene: Scene, world: World): Promise<Tried> {
  const { ground, cast } = scene
  const { made, moments } = await liveWithout(scene, world)
  const heard = new Map<Secret, string | undefined>()
  for (const [secret, { hearer }] of moments) heard.set(secret, await hearer?.leave())
  ground.keep(SECRET)
  const tried: Tried = { never: 0, once: 0, differences: [] }
  const looking: { secret: Secret; view: View; once: boolean }[] = []
  for (const [secret, moment] of moments) {
    const lived = await liveWith(scene, world, secret, moment)
    if (lived === null) continue
    const { insiders, outcomes, view } = lived
    const isOutside = ({ number, who }: Outcome) => number > secret.after && !insiders.has(who)
    const [one, other] = [outcomes, made.outcomes].map((all) => JSON.stringify(all.filter(isOutside)))
    if (one !== other) tried.differences.push({ secret, outcomes: [one, other] })
    if (view) looking.push({ secret, view, once: insiders.has(secret.looks) })
  }
  if (looking.length > 0) ground.goBackTo(SECRET)
  for (const { secret, view, once } of looking) {
    const moment = moments.get(secret)
    const without = await look(cast, world, secret, { cursor: moment?.cursor ?? '0', isOpen: made.isOpen })
    const different = compare(view, { ...without, heard: heard.get(secret) }, once)
    if (different.length > 0) tried.differences.push({ secret, different })
    tried[once ? 'once' : 'never']++
  }
  return tried
}

/** Makes the world without any of its secrets, and remembers each moment at which one would be made. */
async function liveWithout({ ground, cast, targets }: Scene, world: World) {
  ground.clear(world.isOpen)
  const made = new MadeWorld(cast, targets, world.isOpen)
  const moments = new Map<Secret, Moment>()
  for (const [number, step] of world.steps.entries()) {
    vi.setSystemTime(TIME + number * 60_000)
    await made.do(step, number)
    await liveHub().settled()
    for (const [at, secret] of world.secrets.entries()) {
      if (secret.after !== number) continue
      const caller = cast.callers[secret.looks]
      const cursor = await cursorOf(caller)
      const hearer = at < HEARD ? await Hearer.open(caller, cursor) : null
      moments.set(secret, { made: made.fork(), cursor, hearer })
    }
    if (world.secrets.some(({ after }) => after === number)) ground.keep(number)
  }
  return { made, moments }
}

/**
 * Goes on from a moment with a secret: who could see it at any time, what was answered for the steps that follow, and what
 * who looks is answered at the end, unless they see it then. Null where it was refused.
 */
async function liveWith({ ground, cast }: Scene, world: World, secret: Secret, from: Moment) {
  const { after, looks } = secret
  ground.goBackTo(after)
  const made = from.made.fork()
  const hearer = from.hearer && (await Hearer.open(cast.callers[looks], from.cursor))
  vi.setSystemTime(TIME + after * 60_000 + 30_000)
  const kept = await made.keep(secret, SECRET)
  await liveHub().settled()
  if (kept === null) {
    await hearer?.leave()
    return null
  }
  const learners = (more: object = {}) =>
    whoLearns(cast, secret, kept, { ...ground.rowOf(kept.id), ...more }, made.isOpen)
  // What is hidden at once was there before.
  const isHiddenAtOnce = secret.then.includes('hide')
  // Whoever did it knows, whatever becomes of what it was done to.
  const insiders = new Set([kept.by, ...(isHiddenAtOnce ? learners({ veiled: 0 }) : []), ...learners()])
  for (const [number, step] of [...world.steps.entries()].slice(after + 1)) {
    vi.setSystemTime(TIME + number * 60_000)
    await made.do(step, number)
    await liveHub().settled()
    for (const one of learners()) insiders.add(one)
  }
  const heard = await hearer?.leave()
  const { isOpen, outcomes } = made
  if (looks === kept.by || learners().includes(looks)) return { insiders, outcomes, view: null }
  return {
    ...{ insiders, outcomes },
    view: { ...(await look(cast, world, secret, { cursor: from.cursor, isOpen })), heard },
  }
}

/** Who may learn of a secret as things stand. */
function whoLearns(
  cast: Cast,
  { step }: Secret,
  { by }: Kept,
  row: Parameters<typeof whoSees>[1],
  isOpen: boolean,
): readonly Person[] {
  return step.kind === 'flag' ? [by, ...whoModerates(cast, row)] : whoSees(cast, row, isOpen)
}

function look(
  cast: Cast,
  world: World,
  secret: Secret,
  { cursor, isOpen }: { cursor: string; isOpen: boolean },
): Promise<View> {
  const { looks } = secret
  const turn = world.secrets.indexOf(secret) % TURNS
  const viewer = viewerOf(cast, looks, isOpen)
  return answersTo({ cast, caller: cast.callers[looks], viewer, held: cursor, guessed: idOf(SECRET), turn })
}

/** What tells of changes: whoever could see the secret for a while was told there that it is gone. */
const OF_CHANGES = ['since', 'changes', 'heard']

/** Where two views differ, byte by byte; `once` of whoever could see the secret for a while. */
function compare(one: View, other: View, once: boolean) {
  const mask = (text: string) => (once ? text.replace(/\\"head\\":\\".*?\\"/gu, '') : text)
  const textOf = (value: unknown) => mask(JSON.stringify([value]))
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((asked) => !once || !OF_CHANGES.includes(asked))
    .map((asked) => [asked, textOf(one[asked]), textOf(other[asked])] as const)
    .filter(([, a, b]) => a !== b)
}
