import { neutralPath, type PageHref } from '@/i18n/page-address'
import { routing } from '@/i18n/routing'
import { absoluteAddress, pageAddress } from './absolute-address'

/** The address of a page in every language, and the one that leads each visitor to their own. */
export function languageAlternates(page: PageHref): Record<string, string> {
  return {
    ...Object.fromEntries(routing.locales.map((locale) => [locale, pageAddress(page, locale)])),
    'x-default': absoluteAddress(neutralPath(page)),
  }
}
