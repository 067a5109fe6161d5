import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { anonymous } from 'better-auth/plugins/anonymous'
import { database } from '../db/database'
import type { Database } from '../db/open-database'
import { DisplayName } from '@/lib/account/display-name'
import { env } from '../env'
import { secret } from '../secret'
import { siteUrl } from '../site-url'
import { sessionBeginning } from './begin-session'
import { hashSessionTokens } from './hash-session-tokens'

const DAY = 24 * 60 * 60

/** What better-auth calls the operator's OpenID provider. */
export const UNIVERSITY = 'university'

/** How long a session lives after it was last used, and how often its use is written down; in seconds. */
const SESSION = { expiresIn: 365 * DAY, updateAge: DAY }

function makeAuth(database: Database) {
  const url = siteUrl()
  return betterAuth({
    appName: 'Yanyana',
    baseURL: url.origin,
    secret: secret(),
    database: hashSessionTokens(prismaAdapter(database, { provider: 'sqlite', transaction: true })),
    session: SESSION,
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    // What goes wrong is told by our own verbs; of a wrong password nothing is written down.
    logger: { level: 'error' },
    // An anonymous reader's notes hang on the row, so nothing of better-auth's deletes it: see account/move-reader.
    plugins: [
      anonymous({ disableDeleteAnonymousUser: true }),
      sessionBeginning(),
      genericOAuth({ config: universities() }),
    ],
    basePath: '/api/account',
    // An account there is is entered through a university only where that vouches for the address.
    account: { accountLinking: { enabled: true, trustedProviders: [] } },
    verification: { storeIdentifier: 'hashed' },
    advanced: {
      cookiePrefix: 'yanyana',
      useSecureCookies: url.protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      // Who somebody is, is all that is asked of a university: the keys it hands out are not kept.
      account: {
        create: { before: (account) => Promise.resolve({ data: { ...account, ...NO_KEYS } }) },
        update: { before: (account) => Promise.resolve({ data: { ...account, ...NO_KEYS } }) },
      },
      session: {
        create: {
          // better-auth would write down the whole User-Agent; what we keep of it has no slash in it.
          before: (session) =>
            Promise.resolve({
              data: { ...session, ipAddress: null, userAgent: deviceOf(session['userAgent']) },
            }),
        },
      },
    },
  })
}

const NO_KEYS = { accessToken: null, refreshToken: null, idToken: null, scope: null }

/** The one provider that the operator named, if any. Its tokens are verified by its published keys. */
function universities() {
  const { university } = env()
  if (university === null) return []
  const { issuer, clientId, clientSecret } = university
  return [
    {
      providerId: UNIVERSITY,
      discoveryUrl: `${issuer}/.well-known/openid-configuration`,
      clientId,
      clientSecret,
      scopes: ['openid', 'email', 'profile'],
      pkce: true,
      requireIdTokenVerification: true,
      mapProfileToUser: ({ name, email }: Record<string, unknown>) => ({
        name: DisplayName.safeParse(name).data ?? String(email).split('@')[0] ?? '',
      }),
    },
  ]
}

const deviceOf = (told: unknown) =>
  typeof told === 'string' && told !== '' && !told.includes('/') ? told : null

const made = new WeakMap<Database, ReturnType<typeof makeAuth>>()

/** better-auth on the database of this process, as a library: its own routes are not mounted. */
export function auth(): ReturnType<typeof makeAuth> {
  const key = database()
  const auth = made.get(key) ?? makeAuth(key)
  made.set(key, auth)
  return auth
}
