import type turkish from '../messages/tr.json'
import type { Locale as SiteLocale } from './routing'

/** Tells next-intl our locales and keys: a message that does not exist is an error of types. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: SiteLocale
    Messages: typeof turkish
  }
}
