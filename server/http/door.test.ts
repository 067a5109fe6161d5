import { describe, expect, it } from 'vitest'
import { clientAddress } from './client-address'
import { matchPath } from './match-path'
import { parseIfMatch } from './parse-if-match'
import { readJson } from './read-json'
import { TokenBuckets } from './token-buckets'

describe('parseIfMatch', () => {
  const parse = (value: string) => parseIfMatch(new Headers({ 'if-match': value }))

  it('reads one strong tag', () => {
    expect(parse('"1"')).toBe(1)
    expect(parse('"120"')).toBe(120)
    expect(parseIfMatch(new Headers())).toBeNull()
  })

  it.each(['1', '""', '"0"', '"01"', '*', 'W/"1"', '"1", "2"', '"-1"', '"1.0"', '"a"', '"1234567890"'])(
    'refuses %s',
    (value) => {
      expect(() => parse(value)).toThrow('if-match-malformed')
    },
  )
})

describe('matchPath', () => {
  it('takes parameters out, decoded', () => {
    expect(matchPath('/api/works/{work}/changes', '/api/works/a%20b/changes')).toEqual({ work: 'a b' })
    expect(matchPath('/api/session', '/api/session')).toEqual({})
  })

  it.each(['/api/works//changes', '/api/works/a', '/api/works/a/changes/', '/api/works/%/changes', '/api'])(
    'is not %s',
    (path) => {
      expect(matchPath('/api/works/{work}/changes', path)).toBeNull()
    },
  )
})

describe('readJson', () => {
  const request = (
    body: BodyInit,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ) => new Request('http://localhost/', { method: 'POST', body, headers })

  const stream = (...chunks: string[]) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk))
        controller.close()
      },
    })

  it('reads JSON in UTF-8', async () => {
    expect(await readJson(request('{"a":"İ"}'), 100)).toEqual({ a: 'İ' })
    const type = { 'content-type': 'application/json; charset=UTF-8' }
    expect(await readJson(request('[]', type), 100)).toEqual([])
  })

  it('counts bytes, to the last', async () => {
    expect(await readJson(request('"İİ"'), 6)).toBe('İİ')
    await expect(readJson(request('"İİ"'), 5)).rejects.toThrow('body-too-large')
  })

  it('counts what arrives, whatever was announced', async () => {
    const init = { method: 'POST', body: stream('"aaaa', 'aaaa', 'aaaa"'), duplex: 'half' as const }
    const sent = new Request('http://localhost/', {
      ...init,
      headers: { 'content-type': 'application/json', 'content-length': '3' },
    })
    await expect(readJson(sent, 10)).rejects.toThrow('body-too-large')
  })

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['another charset', { 'content-type': 'application/json; charset=utf-16' }],
    ['something like JSON', { 'content-type': 'application/json5' }],
    ['a compressed body', { 'content-type': 'application/json', 'content-encoding': 'gzip' }],
  ])('refuses %s', async (_, headers) => {
    await expect(readJson(request('{}', headers), 100)).rejects.toThrow('content-type-refused')
  })

  it.each([
    ['nothing', ''],
    ['half of it', '{"a":'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ])('refuses %s', async (_, body) => {
    await expect(readJson(request(body), 100)).rejects.toThrow('body-not-json')
  })
})

describe('TokenBuckets', () => {
  it('gives a burst, then one at a time', () => {
    let now = 0
    const buckets = new TokenBuckets({ burst: 2, perSecond: 0.5 }, () => now)
    expect([buckets.take('a'), buckets.take('a'), buckets.take('a')]).toEqual([0, 0, 2])
    expect(buckets.take('b')).toBe(0)
    now += 1000
    expect(buckets.take('a')).toBe(1)
    now += 1000
    expect([buckets.take('a'), buckets.take('a')]).toEqual([0, 2])
  })

  it('never holds more than the burst', () => {
    let now = 0
    const buckets = new TokenBuckets({ burst: 1, perSecond: 10 }, () => now)
    buckets.take('a')
    now += 60_000
    expect([buckets.take('a'), buckets.take('a')]).toEqual([0, 1])
  })
})

describe('clientAddress', () => {
  it('believes the last hop only', () => {
    const of = (value: string) => clientAddress(new Headers({ 'x-forwarded-for': value }))
    expect(of('10.0.0.1')).toBe('10.0.0.1')
    expect(of('1.2.3.4, 10.0.0.1')).toBe('10.0.0.1')
    expect(clientAddress(new Headers())).toBe('unknown')
  })
})
