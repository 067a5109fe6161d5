/**
 * Signs that nobody takes for one another, read or heard: no vowels, so that no words come about; no 0, 1, l; no Q, W and
 * X, which the Turkish alphabet has not. 24 signs, eight to a code: 110 thousand million.
 */
const ALPHABET = '23456789BCDFGHJKMNPRSTVZ'

const TYPED = new Map(
  Array.from(ALPHABET).flatMap((sign, at) => [
    [sign, sign] as const,
    ['23456789bcdfghjkmnprstvz'.charAt(at), sign] as const,
  ]),
)

const LENGTH = 8

/** Made of random bytes: one for each sign, or another where it is too great to be fair. `random` never runs dry. */
export function makeJoinCode(random: () => number): string {
  const fair = 256 - (256 % ALPHABET.length)
  let code = ''
  while (code.length < LENGTH) {
    const byte = random()
    if (byte < fair) code += ALPHABET.charAt(byte % ALPHABET.length)
  }
  return code
}

/** The code in what somebody typed, in either case, with spaces and hyphens wherever; null where it is none. */
export function parseJoinCode(typed: string): string | null {
  const signs = Array.from(typed.replace(/[\s-]+/gu, '')).map((sign) => TYPED.get(sign))
  return signs.length === LENGTH && !signs.includes(undefined) ? signs.join('') : null
}

/** As it is shown: `BCDF-2345`. */
export function formatJoinCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`
}
