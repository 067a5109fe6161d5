import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { routing } from './routing'

// eslint-disable-next-line @typescript-eslint/no-deprecated -- next/root-params does not reach route handlers.
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale
  const messages = (await import(`../messages/${locale}.json`)) as { default: Record<string, never> }
  return { locale, messages: messages.default, timeZone: 'Europe/Istanbul' }
})
