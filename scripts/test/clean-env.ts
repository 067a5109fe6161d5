/**
 * Laid over the environment of everything a test starts: what an operator has set, in the environment or in `.env`,
 * must neither reach the tests nor be reached by them. An empty value is an unset one, and wins over `.env`.
 */
export const CLEAN_ENV = {
  HOST: '',
  DATABASE_URL: '',
  SITE_URL: '',
  BETTER_AUTH_SECRET: '',
  TRUST_PROXY: '',
  SMTP_URL: '',
  MAIL_FROM: '',
  OIDC_ISSUER: '',
  OIDC_CLIENT_ID: '',
  OIDC_CLIENT_SECRET: '',
  OIDC_NAME: '',
  RATE_LIMIT: '',
} as const
