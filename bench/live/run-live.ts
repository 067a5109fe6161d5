import { v7 } from 'uuid'
import type { AnnotationInput } from '../../lib/annotation/annotation'
import type { ServerProcess } from '../../scripts/server-process'
import { makeRandom } from '../anchor/random'
import { call, type BenchClass } from './class'
import { Listener } from './listener'
import { readMemory } from './read-memory'

export interface LiveRun {
  connections: number
  /** Notes a second, and for how many seconds. */
  rate: number
  seconds: number
  /** Lines cut a second. */
  cuts: number
}

export interface LiveFigures extends LiveRun {
  notes: number
  deliveries: number
  /** How often a line was cut, and came back. */
  cut: number
  missed: number
  doubled: number
  /** From before a note is sent until it has come to a reader whose line stood all that time. */
  medianMs: number
  p99Ms: number
  /** The same from when its writer was told that it is kept. */
  medianKeptMs: number
  kbPerConnection: number
}

/** Longest that the last notes are waited for, and longest that a cut line stays away, in milliseconds. */
const PATIENCE = 60_000
const AWAY = 2_000

/** Lines that are opened at once. */
const AT_ONCE = 10

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Lets a class listen while one of them writes, and lines are cut and come back. */
export async function runLive(
  server: ServerProcess,
  room: BenchClass,
  makeInput: (at: number, layer: string) => AnnotationInput,
  run: LiveRun,
): Promise<LiveFigures> {
  const random = makeRandom(run.connections)
  const work = makeInput(0, room.layer).work
  const address = `/api/works/${work}/live?layer=${room.layer}`
  const listeners = room.readers.map((reader) => new Listener(server, address, reader, '0'))
  const before = await readMemory(server)
  for (let at = 0; at < listeners.length; at += AT_ONCE)
    await Promise.all(listeners.slice(at, at + AT_ONCE).map((one) => one.connect()))
  await pause(3_000)
  const after = await readMemory(server)

  const notes = new Map<string, { sent: number; kept: number }>()
  const writing: Promise<void>[] = []
  const returning: Promise<void>[] = []
  const write = async (at: number) => {
    const id = v7()
    const note = { sent: performance.now(), kept: 0 }
    notes.set(id, note)
    await call(server, room.teacher, 'PUT', `/api/annotations/${id}`, makeInput(at, room.layer))
    note.kept = performance.now()
  }
  const cutOne = async () => {
    const one = random.pick(listeners)
    if (!one.isThere) return
    one.cut()
    await pause(random.below(AWAY))
    await one.connect()
  }
  const begun = performance.now()
  const total = run.rate * run.seconds
  let cut = 0
  for (let at = 0; at < total; at++) {
    await pause(Math.max(0, begun + (at * 1_000) / run.rate - performance.now()))
    writing.push(write(at))
    while (cut < (at / run.rate) * run.cuts) {
      cut++
      returning.push(cutOne())
    }
  }
  await Promise.all(writing)
  await Promise.all(returning)
  const end = performance.now() + PATIENCE
  const isComplete = () => listeners.every(({ heard }) => heard.size >= notes.size)
  while (!isComplete() && performance.now() < end) await pause(50)
  // What would come twice has time to.
  await pause(1_000)
  const figures = tally(listeners, notes)
  for (const one of listeners) one.close()
  return { ...run, ...figures, kbPerConnection: (after - before) / listeners.length }
}

function tally(
  listeners: readonly Listener[],
  notes: ReadonlyMap<string, { sent: number; kept: number }>,
): Omit<LiveFigures, keyof LiveRun | 'kbPerConnection'> {
  let [missed, doubled, deliveries, cut] = [0, 0, 0, 0]
  const times: number[] = []
  const fromKept: number[] = []
  for (const listener of listeners) {
    cut += listener.cuts
    for (const [id, { sent, kept }] of notes) {
      const came = listener.heard.get(id)
      if (!came) {
        missed++
        continue
      }
      deliveries++
      doubled += came.times - 1
      if (!isSteady(listener, sent, came.at)) continue
      times.push(came.at - sent)
      fromKept.push(Math.max(0, came.at - kept))
    }
  }
  times.sort((a, b) => a - b)
  fromKept.sort((a, b) => a - b)
  return {
    ...{ notes: notes.size, deliveries, cut, missed, doubled },
    medianMs: at(times, 0.5),
    p99Ms: at(times, 0.99),
    medianKeptMs: at(fromKept, 0.5),
  }
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN

/** Whether a line stood from one moment to another. */
const isSteady = ({ lines }: Listener, from: number, to: number) =>
  lines.some((line) => line.from <= from && (line.to ?? Infinity) >= to)
