import { z } from 'zod'
import type { Stream } from './streams'

/** How far a reader has come in each stream, in the order in which they are read. */
export type Positions = ReadonlyMap<Stream, bigint>

const LETTERS = {
  ...({ person: 'p', seminar: 's', teachers: 't', asides: 'a', member: 'm' } as const),
  ...({ public: 'w', hidden: 'h' } as const),
}

const NAMES = new Map<string, keyof typeof LETTERS>(
  Object.entries(LETTERS).map(([name, letter]) => [letter, name as keyof typeof LETTERS]),
)

const NUMBER = '(?:0|[1-9][0-9]{0,17})'

const FORM = `(?:${NUMBER}|-)(?:_(?:[stam][0-9a-f-]{36}|[wh][a-z0-9-]{1,80})\\.${NUMBER})*`

/**
 * A place in what is told to a reader, to be handed back as it was given: a number of their own, and one of each stream of
 * the public layer and of their seminars. `0` is the beginning of everything.
 */
export const ChangeCursor = z
  .string()
  .max(8_000)
  .regex(new RegExp(`^${FORM}$`))

export const START = '0'

/** As text: the person's own number first (`-` where it is left out), which of whom is not said; then the others. */
export function writeCursor(positions: Positions): string {
  const own = [...positions].find(([stream]) => stream.startsWith('person:'))
  const others = [...positions]
    .filter(([stream]) => !stream.startsWith('person:'))
    .map(([stream, at]) => {
      const [kind = '', id = ''] = stream.split(':')
      return `_${LETTERS[kind as keyof typeof LETTERS]}${id}.${at}`
    })
  return `${own ? own[1] : '-'}${others.join('')}`
}

/**
 * The positions a cursor names, for the streams of whoever shows it. Null where it names others, or not all of them: what
 * they may see has changed since, and is to be listed anew.
 */
export function readCursor(cursor: string, streams: readonly Stream[]): Positions | null {
  if (cursor === START) return new Map(streams.map((stream) => [stream, 0n]))
  const [own = '', ...others] = cursor.split('_')
  const person = streams.filter((stream) => stream.startsWith('person:'))
  const positions = new Map<Stream, bigint>()
  if (own !== '-') for (const stream of person) positions.set(stream, BigInt(own))
  for (const other of others) {
    const [id = '', at = ''] = other.slice(1).split('.')
    const kind = NAMES.get(other.charAt(0))
    if (kind !== undefined) positions.set(`${kind}:${id}`, BigInt(at))
  }
  const fits =
    (own !== '-') === person.length > 0 &&
    positions.size === streams.length &&
    streams.every((stream) => positions.has(stream))
  return fits ? new Map(streams.map((stream) => [stream, positions.get(stream) ?? 0n])) : null
}
