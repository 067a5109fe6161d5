import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import type { Target } from '@/lib/anchor/target'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeTarget } from '../annotation/annotation.fixture'
import { liveHub } from '../live/live-hub'
import { answersTo, cursorOf } from './answers.fixture'
import { makeCast, PEOPLE, type Cast, type Person } from './cast.fixture'
import { Hearer } from './hearer.fixture'
import { idOf, MadeWorld, SECRETS, worlds, type Secret, type World } from './world.fixture'

/** `WORLDS=10000 npx vitest run server/two-worlds` looks at more. */
const WORLDS = Number(process.env['WORLDS'] ?? 300)

const test = useTestDatabase()

const SECRET = 900

/** For how many of a world’s secrets somebody listens while it is made. */
const HEARD = 3

const TIME = Date.parse('2026-11-22T10:00:00Z')

afterEach(() => {
  vi.useRealTimers()
})

async function clear(): Promise<void> {
  const { database } = test
  await database.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON')
  for (const table of [
    'Change',
    'StreamHead',
    'Flag',
    'Notice',
    'Mention',
    'ModerationEntry',
    'Target',
    'AnnotationTag',
    'Reaction',
  ])
    await database.$executeRawUnsafe(`DELETE FROM "${table}"`)
  for (const table of ['BodyVersion', 'SearchText', 'Annotation'])
    await database.$executeRawUnsafe(`DELETE FROM "${table}"`)
}

interface Seen {
  /** What is answered to whoever looks for each secret, in the order of the secrets asked for. */
  views: string[]
  /** What was answered to people when they did something themselves. */
  outcomes: { who: Person; answer: string }[]
  /** Who may see the secret. */
  insiders: Person[]
}

/** Makes a world with one of its secrets or none, and tells what those see who look for these secrets. */
async function live(
  { cast, targets }: Made,
  world: World,
  wanted: readonly Secret[],
  secret: Secret | null,
): Promise<Seen> {
  await clear()
  const made = new MadeWorld(cast, targets)
  const held = new Map<Secret, string>()
  const hearers = new Map<Secret, Hearer>()
  for (const [number, step] of world.steps.entries()) {
    vi.setSystemTime(TIME + number * 60_000)
    await made.do(step, number)
    vi.setSystemTime(TIME + number * 60_000 + 30_000)
    for (const one of wanted.filter(({ after }) => after === number)) {
      const cursor = await cursorOf(cast.viewers[one.looks])
      held.set(one, cursor)
      if (world.secrets.indexOf(one) < HEARD)
        hearers.set(one, await Hearer.open(cast.viewers[one.looks], cursor))
    }
    if (secret?.after === number) await makeSecret(made, cast, secret)
    await liveHub().settled()
  }
  const row = await test.database.annotation.findUnique({ where: { id: idOf(SECRET) } })
  const views: string[] = []
  for (const one of wanted) {
    const answers = await answersTo(cast.viewers[one.looks], {
      ...{ cast, held: held.get(one) ?? '0', guessed: idOf(SECRET), half: world.secrets.indexOf(one) % 2 },
    })
    views.push(JSON.stringify({ ...answers, heard: await hearers.get(one)?.leave() }))
  }
  return {
    views,
    outcomes: made.answers.map(({ who, answer }) => ({ who, answer: JSON.stringify(answer) })),
    insiders: row === null || secret === null ? [] : await listInsiders(cast, secret, row),
  }
}

const TEAM = ['teacher', 'coteacher', 'assistant'] as const

const SHARED: Record<string, readonly Person[]> = {
  one: [...TEAM, 'ayse', 'bora', 'suspended', 'both'],
  teachers: TEAM,
  other: ['elsewhere', 'both'],
}

/** Who may learn of a secret, said without the rules that are tried here. */
async function listInsiders(
  cast: Cast,
  { step }: Secret,
  row: { asideTo: string | null },
): Promise<Person[]> {
  if (step.kind === 'note')
    return PEOPLE.filter((one) => one === step.who || SHARED[step.layer]?.includes(one))
  const id = row.asideTo ?? ''
  const { personId } = await test.database.membership.findUniqueOrThrow({ where: { id } })
  return PEOPLE.filter(
    (one) => one === 'teacher' || one === 'coteacher' || cast.viewers[one]?.id === personId,
  )
}

async function makeSecret(made: MadeWorld, cast: Cast, { step, then, looks }: Secret): Promise<void> {
  const viewer = step.who === 'writer' ? null : cast.viewers[step.who]
  await made.do(step, SECRET, looks)
  const row = await test.database.annotation.findUnique({ where: { id: idOf(SECRET) } })
  if (viewer === null || row === null) return
  for (const kind of then) await made.deed(kind, viewer, row.id, row.version)
}

interface Made {
  cast: Cast
  targets: Target[]
}

async function setUp(): Promise<Made> {
  // What is written need not outlive a power cut.
  await test.database.$executeRawUnsafe('PRAGMA synchronous = OFF')
  const cast = await makeCast()
  vi.useFakeTimers({ toFake: ['Date'], now: TIME })
  return {
    cast,
    targets: [await makeTarget('p1.s1'), await makeTarget('p2.s1', 8, 'en'), await makeTarget('p3.s2', 6)],
  }
}

it(
  `nobody learns of what they may not see, in ${WORLDS} worlds`,
  async () => {
    const made = await setUp()
    let compared = 0
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const without = await live(made, world, world.secrets, null)
        for (const [at, secret] of world.secrets.entries()) {
          const { views, outcomes, insiders } = await live(made, world, [secret], secret)
          const outside = (all: Seen['outcomes']) => all.filter(({ who }) => !insiders.includes(who))
          expect(outside(outcomes)).toEqual(outside(without.outcomes))
          if (insiders.includes(secret.looks)) continue
          expect(views[0]).toBe(without.views[at])
          compared++
        }
      }),
      { numRuns: Math.ceil(WORLDS / SECRETS), endOnFailure: true },
    )
    // Most of those who look are outside.
    expect(compared).toBeGreaterThan(WORLDS / 2)
  },
  Math.max(120_000, WORLDS * 500),
)
