import 'server-only'
import { randomBytes } from 'node:crypto'
import { makeJoinCode } from '@/lib/seminar/join-code'

/** A new code and a new link: the code can be typed, the link cannot be guessed (16 random bytes). */
export function makeJoinKeys(): { code: string; link: string } {
  return {
    code: makeJoinCode(() => randomBytes(1).readUInt8(0)),
    link: randomBytes(16).toString('base64url'),
  }
}
