import { findReaderWork } from '../work/find-reader-work'
import type { Work } from '../work/work'

/**
 * Finds the work a page of the web shows: its reader’s page, on whatever site, or the page it was published on. Null for
 * any other page, and for what is no address.
 */
export function makePageFinder(
  works: readonly Pick<Work, 'id' | 'source'>[],
): (address: string) => string | null {
  const sources = new Map(works.map(({ id, source }) => [plainAddress(source), id]))
  const known = new Set(works.map(({ id }) => id))
  return (address) => {
    if (!URL.canParse(address)) return null
    const work = findReaderWork(new URL(address).pathname.replace(/\/$/u, ''))
    if (work !== null) return known.has(work) ? work : null
    return sources.get(plainAddress(address)) ?? null
  }
}

/** An address without what leads to the same page: scheme, www, query, fragment, a slash at the end. */
function plainAddress(address: string): string {
  const { host, pathname } = new URL(address)
  return host.replace(/^www\./u, '') + pathname.replace(/\/+$/u, '')
}
