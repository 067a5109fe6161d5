import 'server-only'
import { createHash } from 'node:crypto'
import { env } from '../env'
import { Refusal } from './refusal'
import { Windows } from './windows'

const HOUR = 60 * 60 * 1000

/** Guesses an hour, by what is counted; and how many messages go to one address. RATE_LIMIT scales them; 0 is no limit. */
const AN_HOUR = { account: 10, device: 10, source: 100, mail: 5 } as const

type Counted = keyof typeof AN_HOUR

/** Shared by all copies of this module in the process. */
const SLOT = Symbol.for('yanyana.tries')
const shared = globalThis as { [SLOT]?: Map<Counted, Windows> | undefined }

function windows(counted: Counted): Windows {
  const all = (shared[SLOT] ??= new Map<Counted, Windows>())
  const found =
    all.get(counted) ?? new Windows(Math.max(1, Math.round(AN_HOUR[counted] * env().rateLimit)), HOUR)
  all.set(counted, found)
  return found
}

/** What stays in memory of an address that was typed. */
const keyOf = (text: string) => createHash('sha256').update(text).digest('base64url')

/** Seconds to wait before one more of these; 0 where it may be now, and it is counted. */
function take(counted: Counted, text: string): number {
  return env().rateLimit === 0 ? 0 : windows(counted).take(keyOf(text))
}

export interface Guess {
  /** The folded address, whether there is an account under it or not. */
  email: string
  /** Where it comes from, see `sourceOf`. */
  source: string
  /** The device, where it has signed in to this account before. */
  device: string | null
}

/**
 * Counts a guess before it is looked at, so that many at once gain nothing. A device that has signed in to the account
 * before has an allowance of its own: whoever guesses elsewhere cannot use it up. Throws `too-many-tries`.
 */
export function countGuess({ email, source, device }: Guess): void {
  const wait =
    device === null ? take('source', source) || take('account', email) : take('device', `${email} ${device}`)
  if (wait > 0) throw new Refusal('too-many-tries', null, wait)
}

/** It was right: it does not count. */
export function forgiveGuess({ email, source, device }: Guess): void {
  if (device === null) {
    windows('source').giveBack(keyOf(source))
    windows('account').giveBack(keyOf(email))
  } else windows('device').clear(keyOf(`${email} ${device}`))
}

/** Counts a guess at something that is not an account’s, or a request for mail. Throws `too-many-tries`. */
export function countSource(source: string): void {
  const wait = take('source', source)
  if (wait > 0) throw new Refusal('too-many-tries', null, wait)
}

/** Whoever holds the mailbox has set a new password: guesses made until then are forgotten. */
export function forgiveAccount(email: string): void {
  windows('account').clear(keyOf(email))
}

/** Whether one more message may go to an address. Where not, the last ones are there, and their links work. */
export function mayMail(email: string): boolean {
  return take('mail', email) === 0
}

/** Forgets every guess; tests begin with it. */
export function forgetTries(): void {
  shared[SLOT] = undefined
}
