import type { ComponentProps } from 'react'
import { pagePath, type PageHref } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'

type PageLinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  to: PageHref
  locale: Locale
  /** A query with its ?; empty for none. */
  query?: string
  /** A fragment without its #. */
  fragment?: string
}

/**
 * A link to one of our pages. A plain anchor: every page is one small static document, and a full load runs the
 * script that sets the reader's theme and view before the first paint.
 */
export function PageLink({ to, locale, query = '', fragment, ...rest }: PageLinkProps) {
  return <a href={pagePath(to, locale) + query + (fragment === undefined ? '' : `#${fragment}`)} {...rest} />
}
