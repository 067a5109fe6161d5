import type { WebContext } from '../annotation/to-web-annotation'
import { type Side } from '../text/side'
import type { LoadedWork } from '../work/loaded-work'
import { readerPath } from '../work/reader-path'
import { sideTextAt } from '../work/side-text-of'
import { hasRevision } from '../work/text-at'
import type { EntryContext } from './portable-entry'

/** What notes of a work are written against, on the site at an origin; the work is null where it is no longer here. */
export function siteContext(
  loaded: LoadedWork | null,
  id: string,
  origin: string,
): WebContext & EntryContext {
  const hasText = (revision: number) => loaded !== null && hasRevision(loaded, revision)
  const text = (side: Side, revision: number) =>
    loaded !== null && hasText(revision) ? sideTextAt(loaded, side, revision) : null
  const title = (side: Side) => loaded?.work.title[side].text ?? id
  return {
    text,
    textsAt: (revision) => {
      const [tr, en] = [text('tr', revision), text('en', revision)]
      return tr && en ? { tr, en } : null
    },
    title,
    pageAddress: (work, side) => `${origin}${readerPath(work, side)}`,
    revisionAddress: (work, revision) => `${origin}/api/works/${work}/revisions/${revision}`,
    noteAddress: (note) => `${origin}/api/annotations/${note}`,
  }
}
