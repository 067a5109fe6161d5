import { pagePath, type PageHref } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { siteUrl } from '@/server/site-url'

/** A path of the site as the whole address readers find it under. */
export function absoluteAddress(path: string): string {
  return new URL(path, siteUrl()).href
}

/** The whole address of a page in a locale. */
export function pageAddress(page: PageHref, locale: Locale): string {
  return absoluteAddress(pagePath(page, locale))
}
