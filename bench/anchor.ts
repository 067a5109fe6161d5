import { parseArgs } from 'node:util'
import { openPeers, PEERS } from './anchor/peers'
import { printSpeed } from './anchor/measure-speed'
import { printTally } from './anchor/print-tally'
import { runPairs } from './anchor/run-pairs'
import { keptShare, sum } from './anchor/tally'

/**
 * `npm run bench:anchor [-- --pairs 50000 --seed 1 --peer-pairs 500 --json]`: notes on texts that are then revised, and
 * whether they are found again where their words are (see bench/anchor/truth.ts for what counts as that). Ends with an
 * error when a note of ours stands on other words, or when fewer than 99 of 100 are kept.
 */
const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    'peer-pairs': { type: 'string', default: '500' },
    json: { type: 'boolean', default: false },
  },
})
const [pairs, seed, peerPairs] = [Number(values.pairs), Number(values.seed), Number(values['peer-pairs'])]

const tally = await runPairs({ pairs, seed, peerPairs, openPeers })
const { wrong, ...ours } = sum(tally, 'ours')
const kept = keptShare({ wrong, ...ours })

process.stdout.write(
  `Seed ${seed}. Ours on every pair, the others on the first ${peerPairs} of each class.\n\n`,
)
process.stdout.write(`${printTally(tally)}\n\n${printSpeed()}\n`)
if (values.json) {
  const peers = Object.fromEntries(
    PEERS.map((peer) => {
      const count = sum(tally, peer)
      return [peer, { pairs: count.pairs, wrong: count.wrong, kept: keptShare(count) }]
    }),
  )
  process.stdout.write(`${JSON.stringify({ pairs: ours.pairs, wrong, kept, peers })}\n`)
}
process.exit(wrong > 0 || kept < 0.99 ? 1 : 0)
