import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { secret } from '../secret'

/** What an address is signed for, so that it is of no use for anything else. */
const PURPOSE = 'stop-notice-mail'

const sign = (reader: string) =>
  createHmac('sha256', secret()).update(`${PURPOSE}:${reader}`).digest('base64url')

/** What lets whoever has a reader’s mail stop it, signed out as well, and do nothing else. It does not end. */
export function makeStopKey(reader: string): string {
  return `${reader}.${sign(reader)}`
}

/** Whose mail a key stops; null where it is no key of ours. */
export function readStopKey(key: string): string | null {
  const cut = key.lastIndexOf('.')
  const [reader, given] = [key.slice(0, cut), Buffer.from(key.slice(cut + 1))]
  const expected = Buffer.from(sign(reader))
  return given.length === expected.length && timingSafeEqual(given, expected) ? reader : null
}
