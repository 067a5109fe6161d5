import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { anonymous } from 'better-auth/plugins/anonymous'
import { database } from '../db/database'
import type { Database } from '../db/open-database'
import { secret } from '../secret'
import { siteUrl } from '../site-url'
import { sessionBeginning } from './begin-session'
import { hashSessionTokens } from './hash-session-tokens'

const DAY = 24 * 60 * 60

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
    plugins: [anonymous({ disableDeleteAnonymousUser: true }), sessionBeginning()],
    advanced: {
      cookiePrefix: 'yanyana',
      useSecureCookies: url.protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
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
