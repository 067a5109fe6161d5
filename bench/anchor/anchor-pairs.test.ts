import { expect, test } from 'vitest'
import { runPairs } from './run-pairs'
import { keptShare, sum } from './tally'

test(
  'of three thousand notes on revised texts hardly one is lost, and none goes astray',
  { timeout: 60_000 },
  async () => {
    const ours = sum(await runPairs({ pairs: 3000, seed: 20261, peerPairs: 0 }), 'ours')
    expect(ours.pairs).toBe(3000)
    expect(ours.wrong).toBe(0)
    expect(keptShare(ours)).toBeGreaterThan(0.985)
  },
)
