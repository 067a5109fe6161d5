import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseEnv } from './env'
import { prepareDataFolder } from './prepare-data-folder'
import { keptSecret } from './secret'

const HOME = mkdtempSync(path.join(tmpdir(), 'yanyana-env-'))
afterAll(() => {
  rmSync(HOME, { recursive: true, force: true })
})

const SECRET = 'x'.repeat(32)
const parse = (source: Record<string, string>) => parseEnv(source, '/srv/app')

describe('parseEnv', () => {
  it('needs nothing', () => {
    expect(parse({})).toEqual({
      port: 3000,
      host: undefined,
      dataFolder: '/srv/app/data',
      databaseFile: '/srv/app/data/yanyana.db',
      siteUrl: null,
      secret: null,
      trustProxy: false,
      smtpUrl: null,
      mailFrom: null,
      university: null,
      rateLimit: 1,
    })
  })

  it('takes the example as it is', () => {
    const example = readFileSync('.env.example', 'utf8')
    const set = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value])
    expect(set.length).toBeGreaterThan(0)
    expect(parse(Object.fromEntries(set) as Record<string, string>)).toEqual(parse({}))
    for (const name of Object.keys(ALL)) expect(example).toContain(name)
  })

  const ALL = {
    PORT: '4000',
    HOST: '127.0.0.1',
    DATA_DIR: '/var/lib/yanyana',
    DATABASE_URL: 'file:../notes.db',
    SITE_URL: 'https://yanyana.example.edu',
    BETTER_AUTH_SECRET: SECRET,
    TRUST_PROXY: '1',
    SMTP_URL: 'smtps://yanyana:s%40cret@mail.example.edu:465',
    MAIL_FROM: 'Yanyana <yanyana@example.edu>',
    OIDC_ISSUER: 'https://login.example.edu/realm/',
    OIDC_CLIENT_ID: 'yanyana',
    OIDC_CLIENT_SECRET: 's@cret',
    OIDC_NAME: 'Örnek Üniversitesi',
    RATE_LIMIT: '0.5',
  }

  it('takes everything', () => {
    expect(parse(ALL)).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataFolder: '/var/lib/yanyana',
      databaseFile: '/srv/notes.db',
      siteUrl: new URL('https://yanyana.example.edu'),
      secret: SECRET,
      trustProxy: true,
      smtpUrl: new URL('smtps://yanyana:s%40cret@mail.example.edu:465'),
      mailFrom: 'Yanyana <yanyana@example.edu>',
      university: {
        issuer: 'https://login.example.edu/realm',
        clientId: 'yanyana',
        clientSecret: 's@cret',
        name: 'Örnek Üniversitesi',
      },
      rateLimit: 0.5,
    })
  })

  it('takes an empty value for an unset one', () => {
    expect(parse({ PORT: '', SITE_URL: '', BETTER_AUTH_SECRET: '' })).toEqual(parse({}))
  })

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', 'abc'],
    ['DATABASE_URL', 'postgres://localhost/x'],
    ['DATABASE_URL', 'yanyana.db'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'file:./data/'],
    ['DATABASE_URL', 'file://host/x.db'],
    ['DATABASE_URL', 'file:x.db?mode=ro'],
    ['SITE_URL', 'yanyana.example.edu'],
    ['SITE_URL', 'ftp://yanyana.example.edu'],
    ['SITE_URL', 'https://yanyana.example.edu/reader'],
    ['SITE_URL', 'https://yanyana.example.edu/?x'],
    ['BETTER_AUTH_SECRET', 'short'],
    ['TRUST_PROXY', 'yes'],
    ['SMTP_URL', 'mail.example.edu'],
    ['MAIL_FROM', 'nobody'],
    ['OIDC_ISSUER', 'login.example.edu'],
    ['RATE_LIMIT', '-1'],
  ])('refuses %s=%s in one line that names it', (name, value) => {
    expect(() => parse({ [name]: value })).toThrow(
      new RegExp(`^${name} cannot be used: set it to [^\\n]+\\.$`),
    )
  })

  it.each(['file:/srv/a.db', 'file:///srv/a.db'])('reads %s from the root', (url) => {
    expect(parse({ DATABASE_URL: url }).databaseFile).toBe('/srv/a.db')
  })

  it('asks for a secret where the site is public, and only there', () => {
    expect(() => parse({ SITE_URL: 'https://yanyana.example.edu' })).toThrow(/BETTER_AUTH_SECRET must be set/)
    expect(() => parse({ SITE_URL: 'http://10.0.0.7:3000' })).toThrow(/BETTER_AUTH_SECRET must be set/)
    for (const url of [
      'http://localhost:3000',
      'http://127.0.0.1',
      'http://[::1]:3000',
      'https://a.localhost',
    ]) {
      expect(parse({ SITE_URL: url }).secret).toBeNull()
    }
  })
})

describe('a university', () => {
  it('is not half set', () => {
    const issuer = { OIDC_ISSUER: 'https://login.example.edu' }
    expect(() => parse(issuer)).toThrow(/^OIDC_ISSUER is set, so OIDC_CLIENT_ID must be: [^\n]+\.$/)
    expect(() => parse({ ...issuer, OIDC_CLIENT_ID: 'yanyana' })).toThrow(/OIDC_CLIENT_SECRET must be/)
  })
})

describe('the kept secret', () => {
  it('is made once, for its owner’s eyes', () => {
    const file = path.join(HOME, 'secret')
    const secret = keptSecret(file)
    expect(secret.length).toBeGreaterThanOrEqual(32)
    expect(keptSecret(file)).toBe(secret)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('is not replaced in silence when it is damaged', () => {
    const file = path.join(HOME, 'damaged')
    writeFileSync(file, '')
    expect(() => keptSecret(file)).toThrow(/damaged: delete the file/)
  })
})

describe('prepareDataFolder', () => {
  it('makes what is missing', async () => {
    const dataFolder = path.join(HOME, 'a/b')
    await prepareDataFolder({ ...parse({}), dataFolder, databaseFile: path.join(HOME, 'c/d.db') })
    expect(statSync(dataFolder).mode & 0o777).toBe(0o700)
    expect(statSync(path.join(HOME, 'c')).isDirectory()).toBe(true)
  })

  it('refuses in one line what cannot be written', async () => {
    const file = path.join(HOME, 'file')
    writeFileSync(file, '')
    await expect(prepareDataFolder({ ...parse({}), dataFolder: path.join(file, 'x') })).rejects.toThrow(
      /^The data folder [^\n]+ cannot be written \(ENOTDIR\): [^\n]+ DATA_DIR [^\n]+$/,
    )
  })
})
