import { describe, expect, it, test } from 'vitest'
import { DisplayName } from './display-name'
import { nameDevice } from './device'
import { EmailAddress } from './email-address'
import { findPasswordFault, normalizePassword } from './password'
import { mayHost, mayOpenSeminar } from './permissions'
import { safeNext } from './safe-next'

describe('a mail address', () => {
  test.each([
    [' Isik.Ilgaz@Example.EDU ', 'isik.ilgaz@example.edu'],
    ['a+b@example.org', 'a+b@example.org'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(EmailAddress.parse(typed)).toBe(kept)
  })

  test.each([
    '',
    'isik',
    'isik@',
    '@example.org',
    'a b@example.org',
    'a@b',
    'a@example.org\nBcc: b@example.org',
  ])('%j is none', (typed) => {
    expect(EmailAddress.safeParse(typed).success).toBe(false)
  })
})

describe('a password', () => {
  test.each([
    ['dokuz9999', 'password-short'],
    ['x'.repeat(129), 'password-long'],
    ['aaaaaaaaaaaa', 'password-weak'],
    ['isik@example.edu', 'password-weak'],
    ['isik2024', 'password-short'],
    ['isikilgaz2024', null],
    ['kuru yaprak, ıslak taş', null],
  ])('%j: %s', (password, fault) => {
    expect(findPasswordFault(password, 'isik@example.edu')).toBe(fault)
  })

  it('is not the name in the address with digits after it', () => {
    expect(findPasswordFault('isikilgaz2024', 'isikilgaz@example.edu')).toBe('password-weak')
  })

  it('is the same however its letters are composed', () => {
    expect(normalizePassword('s\u0327o\u0308zlük parola')).toBe(normalizePassword('şözlük parola'))
  })
})

describe('a name', () => {
  test.each([
    ['  Işık   Ilgaz ', 'Işık Ilgaz'],
    ['s\u0327ule', 'şule'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(DisplayName.parse(typed)).toBe(kept)
  })

  test.each(['', '   ', '—', 'a\u202Eb', 'a\u200Bb', 'x'.repeat(61)])('%j is none', (typed) => {
    expect(DisplayName.safeParse(typed).success).toBe(false)
  })
})

describe('a device', () => {
  test.each([
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36', 'Chrome, Linux'],
    ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Firefox, Android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1', 'Safari, iPhone'],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge, Windows',
    ],
    ['curl/8', null],
    [null, null],
  ])('%j is told as %j', (userAgent, name) => {
    expect(nameDevice(userAgent)).toBe(name)
  })
})

describe('where to go on', () => {
  test.each(['/tr/oku/kritik-mineraller?gorunum=yan#p3', '/en', '/tr/defterim?q=uranyum'])(
    '%s is a page',
    (next) => {
      expect(safeNext(next)).toBe(next)
    },
  )

  test.each([
    '//example.org',
    '/tr//example.org',
    '/\\example.org',
    'https://example.org/tr',
    '/de/x',
    '/trx',
    '/tr/a\nb',
    '/api/session',
    undefined,
    ['/tr'],
  ])('%j is not', (next) => {
    expect(safeNext(next)).toBeNull()
  })
})

describe('who may do what', () => {
  const reader = { anonymous: false, isHost: false, mayTeach: false }
  const people = {
    nobody: null,
    visitor: { ...reader, anonymous: true },
    reader,
    teacher: { ...reader, mayTeach: true },
    host: { ...reader, isHost: true },
    'visitor on a host’s row': { anonymous: true, isHost: true, mayTeach: true },
  }
  test.each([
    ['nobody', false, false, false],
    ['visitor', false, false, false],
    ['reader', false, true, false],
    ['teacher', false, true, true],
    ['host', true, true, true],
    ['visitor on a host’s row', false, false, false],
  ] as const)(
    '%s: host %s, opens where anyone may %s, where teachers are named %s',
    (who, host, open, named) => {
      const person = people[who]
      expect(mayHost(person)).toBe(host)
      expect(mayOpenSeminar(person, { openers: 'anyone' })).toBe(open)
      expect(mayOpenSeminar(person, { openers: 'named' })).toBe(named)
    },
  )
})
