import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeTarget } from '../annotation/annotation.fixture'
import { makeCast } from './cast.fixture'
import { Ground } from './ground.fixture'
import { KNOWN_WORLDS } from './known-worlds.cases'
import { TIME, tryWorld, type Scene } from './try-world.fixture'
import { SECRETS, worlds } from './world.fixture'

/** `WORLDS=10000 npx vitest run server/two-worlds` looks at more. */
const WORLDS = Number(process.env['WORLDS'] ?? 300)

// Before the environment is read: more is asked here in a minute than by a class.
beforeAll(() => {
  vi.stubEnv('RATE_LIMIT', '0')
})

const test = useTestDatabase()
let scene: Scene

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: TIME - 60_000 })
  await test.database.$executeRawUnsafe('PRAGMA synchronous = OFF')
  scene = {
    cast: await makeCast(),
    targets: [await makeTarget('p1.s1'), await makeTarget('p2.s1', 8, 'en'), await makeTarget('p3.s2', 6)],
    ground: new Ground(test.file),
  }
})

afterAll(() => {
  scene.ground.close()
  vi.useRealTimers()
})

it(
  `nobody learns of what they may not see, in ${WORLDS} worlds`,
  async () => {
    const compared = { never: 0, once: 0 }
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const { never, once, differences } = await tryWorld(scene, world)
        expect(differences).toEqual([])
        compared.never += never
        compared.once += once
      }),
      {
        numRuns: KNOWN_WORLDS.length + Math.ceil(WORLDS / SECRETS),
        examples: KNOWN_WORLDS.map((world) => [world]),
        endOnFailure: true,
      },
    )
    // Most of those who look are outside.
    expect(compared.never).toBeGreaterThan(WORLDS / 2)
    expect(compared.once).toBeGreaterThan(0)
  },
  Math.max(120_000, WORLDS * 1_000),
)
