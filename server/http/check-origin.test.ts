import { describe, expect, it } from 'vitest'
import { checkOrigin } from './check-origin'

const LOCAL = null
const SITE = new URL('https://yanyana.example.edu')

/** Site, what the browser sends, whether it is let in. */
const CASES: [string, URL | null, Record<string, string>, boolean][] = [
  ['our page on this machine', LOCAL, { origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
  ['our page, by address', LOCAL, { origin: 'http://192.168.1.5:3000', host: 'localhost:3000' }, false],
  ['the same address asked', LOCAL, { origin: 'http://192.168.1.5:3000', host: '192.168.1.5:3000' }, true],
  ['another port', LOCAL, { origin: 'http://localhost:4000', host: 'localhost:3000' }, false],
  ['a sub-domain', LOCAL, { origin: 'http://a.localhost:3000', host: 'localhost:3000' }, false],
  ['a foreign page', LOCAL, { origin: 'https://evil.example', host: 'localhost:3000' }, false],
  ['a page without an origin', LOCAL, { origin: 'null', host: 'localhost:3000' }, false],
  ['nonsense', LOCAL, { origin: 'localhost:3000', host: 'localhost:3000' }, false],
  ['a path after the origin', LOCAL, { origin: 'http://localhost:3000/x', host: 'localhost:3000' }, false],
  ['a program', LOCAL, { host: 'localhost:3000' }, true],
  ['the site', SITE, { origin: 'https://yanyana.example.edu', host: '127.0.0.1:3000' }, true],
  ['the site without its s', SITE, { origin: 'http://yanyana.example.edu', host: 'x' }, false],
  ['a sub-domain of the site', SITE, { origin: 'https://a.yanyana.example.edu', host: 'x' }, false],
  ['the host behind the site', SITE, { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, false],
  ['a foreign frame', SITE, { 'sec-fetch-site': 'cross-site' }, false],
  ['a sibling', SITE, { 'sec-fetch-site': 'same-site' }, false],
  ['our page without Origin', SITE, { 'sec-fetch-site': 'same-origin' }, true],
  [
    'a foreign Origin under a good flag',
    SITE,
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    false,
  ],
  [
    'a good Origin under a foreign flag',
    SITE,
    { origin: SITE.origin, 'sec-fetch-site': 'cross-site' },
    false,
  ],
]

describe('checkOrigin', () => {
  it.each(CASES)('%s', (_, site, headers, allowed) => {
    const check = () => checkOrigin(new Headers(headers), site)
    if (allowed) expect(check).not.toThrow()
    else expect(check).toThrow('origin-refused')
  })
})
