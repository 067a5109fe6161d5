import 'server-only'
import path from 'node:path'
import { z } from 'zod'
import { parseDatabaseUrl } from './db/database-url'
import { isLocalHost, parseSiteUrl } from './site-address'
import { StartupError } from './startup-error'

/** What the operator may set, as it stands in the environment. An empty value is an unset one. */
const Variables = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z.string().optional(),
  SITE_URL: z.string().optional(),
  BETTER_AUTH_SECRET: z.string().min(32).optional(),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s]+$/)
    .refine((text) => URL.canParse(text))
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]+$/)
    .optional(),
  OIDC_ISSUER: z
    .string()
    .regex(/^https?:\/\/[^\s?#]+$/)
    .refine((text) => URL.canParse(text))
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60).optional(),
  RATE_LIMIT: z.coerce.number().min(0).max(1_000_000).default(1),
})

const ADVICE: Record<keyof z.infer<typeof Variables>, string> = {
  PORT: 'a whole number from 1 to 65535',
  HOST: 'a name or an address of this machine',
  DATA_DIR: 'the path of a folder',
  DATABASE_URL: 'file: and a path',
  SITE_URL: 'an address such as https://yanyana.example.edu',
  BETTER_AUTH_SECRET: 'at least 32 characters that nobody can guess (openssl rand -base64 32 prints some)',
  TRUST_PROXY: '0 or 1',
  SMTP_URL: 'smtp:// or smtps:// with the user, the password and the name of a mail server',
  MAIL_FROM: 'a mail address, such as Yanyana <yanyana@example.edu>',
  OIDC_ISSUER: 'the address of an OpenID provider, such as https://login.example.edu',
  OIDC_CLIENT_ID: 'what the OpenID provider calls this site',
  OIDC_CLIENT_SECRET: 'what the OpenID provider gave this site',
  OIDC_NAME: 'what people call the provider, in at most 60 characters',
  RATE_LIMIT: 'a number: 1 is the usual limit, 2 twice as much, 0 none',
}

/** The settings, checked and complete. Paths are absolute. */
export interface Env {
  port: number
  /** The address to listen on; undefined listens on all of them. */
  host: string | undefined
  dataFolder: string
  databaseFile: string
  /** Where readers find the site; null when the operator did not say. No path, query or fragment. */
  siteUrl: URL | null
  /** Signs cookies; null means one is made and kept in the data folder. */
  secret: string | null
  /** Whether a proxy stands in front whose `x-forwarded-for` is to be believed. */
  trustProxy: boolean
  /** The server that sends mail; null writes messages into the data folder. */
  smtpUrl: URL | null
  /** Whom messages come from; null is the site itself. */
  mailFrom: string | null
  /** Where people may sign in by an account they have; null where the operator named no such place. */
  university: University | null
  /** Multiplies every rate limit; 0 turns them off. */
  rateLimit: number
}

/** An OpenID provider, as the operator has agreed it with them. */
export interface University {
  issuer: string
  clientId: string
  clientSecret: string
  /** On the button. */
  name: string
}

function parseUniversity(data: z.infer<typeof Variables>): University | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = data
  if (issuer === undefined) return null
  if (clientId === undefined || clientSecret === undefined) {
    const missing = clientId === undefined ? 'OIDC_CLIENT_ID' : 'OIDC_CLIENT_SECRET'
    throw new StartupError(`OIDC_ISSUER is set, so ${missing} must be: to ${ADVICE[missing]}.`)
  }
  const name = data.OIDC_NAME ?? new URL(issuer).hostname
  return { issuer: issuer.replace(/\/$/u, ''), clientId, clientSecret, name }
}

/** Checks the environment. Throws a `StartupError` that names the variable and what to set it to. */
export function parseEnv(source: Record<string, string | undefined>, folder = process.cwd()): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Variables.safeParse(given)
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0] as keyof typeof ADVICE
    throw new StartupError(`${name} cannot be used: set it to ${ADVICE[name]}.`)
  }
  const { data } = parsed
  const dataFolder = path.resolve(folder, data.DATA_DIR)
  const siteUrl = data.SITE_URL === undefined ? null : parseSiteUrl(data.SITE_URL)
  if (siteUrl !== null && !isLocalHost(siteUrl) && data.BETTER_AUTH_SECRET === undefined) {
    throw new StartupError(
      `SITE_URL is a public address, so BETTER_AUTH_SECRET must be set: to ${ADVICE.BETTER_AUTH_SECRET}.`,
    )
  }
  return {
    port: data.PORT,
    host: data.HOST,
    dataFolder,
    databaseFile:
      data.DATABASE_URL === undefined
        ? path.join(dataFolder, 'yanyana.db')
        : parseDatabaseUrl(data.DATABASE_URL, folder),
    siteUrl,
    secret: data.BETTER_AUTH_SECRET ?? null,
    trustProxy: data.TRUST_PROXY === '1',
    smtpUrl: data.SMTP_URL === undefined ? null : new URL(data.SMTP_URL),
    mailFrom: data.MAIL_FROM ?? null,
    university: parseUniversity(data),
    rateLimit: data.RATE_LIMIT,
  }
}

let parsed: Env | undefined

/** The settings of this process, checked once. */
export function env(): Env {
  return (parsed ??= parseEnv(process.env))
}
