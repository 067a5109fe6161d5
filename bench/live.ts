import { parseArgs } from 'node:util'
import { describeTarget } from '../lib/anchor/describe-target'
import type { AnnotationInput } from '../lib/annotation/annotation'
import { sideTextOf } from '../lib/work/side-text-of'
import { ServerProcess } from '../scripts/server-process'
import { getWork } from '../server/content/load-work'
import { pickRange } from './annotate/pick-range'
import { makeSeeded } from './annotate/seeded'
import { openClass } from './live/class'
import { printLive, toLine } from './live/print-live'
import { runLive } from './live/run-live'

/**
 * `npm run bench:live [-- --connections 500 --rate 20 --seconds 30 --cuts 10 --json]`: a class that listens to one work
 * while notes come, on the built program in a process of its own; lines are cut at random and come back where they were.
 */
const { values } = parseArgs({
  options: {
    connections: { type: 'string', default: '500' },
    rate: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '30' },
    cuts: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  },
})
const [connections, rate] = [Number(values.connections), Number(values.rate)]

Object.assign(process.env, { NODE_ENV: 'production' })

const loaded = await getWork('kritik-mineraller')
const tr = sideTextOf(loaded, 'tr')
const seeded = makeSeeded(1)

function makeInput(at: number, layer: string): AnnotationInput {
  const target = describeTarget(tr, pickRange(tr.segments, seeded), loaded.work.revision)
  const body = { text: `Not ${at}: burada ne deniyor, ve neden böyle deniyor?`, lang: 'tr' as const }
  return {
    ...{ work: loaded.work.id, layer: layer as AnnotationInput['layer'], meaning: 'question' },
    ...{ body, targets: [target] },
  }
}

// All come from one address, and one writes for everybody.
const server = await ServerProcess.launch({ RATE_LIMIT: '0' })
try {
  const room = await openClass(server, loaded.work.id, connections)
  const run = { connections, rate, seconds: Number(values.seconds), cuts: Number(values.cuts) }
  const figures = await runLive(server, room, makeInput, run)
  process.stdout.write(printLive(figures))
  if (values.json) process.stdout.write(`${toLine(figures)}\n`)
} finally {
  await server.dispose()
}
