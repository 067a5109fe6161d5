import { parseSegmentSource } from '../text/segment-source'
import { SIDES } from '../text/side'
import type { LoadedWork } from './loaded-work'
import type { SegmentId } from './ids'
import type { Undoable } from './rewind'

/** What one change of a work put an end to, as a page carries it: canonical texts. */
export type PackedRevision = Undoable

/** The changes of a work with which a page can tell what its text was on every revision. Only what changed is in them. */
export function packRevisions({ revisions }: Pick<LoadedWork, 'revisions'>): PackedRevision[] {
  return revisions.map(({ revision, before }) => ({
    revision,
    before: {
      ...Object.fromEntries(
        SIDES.flatMap((side) => {
          const sources = before[side]
          return sources ? [[side, readTexts(sources)]] : []
        }),
      ),
      ...(before.paragraphs && { paragraphs: before.paragraphs }),
    },
  }))
}

function readTexts(sources: Readonly<Record<SegmentId, string | null>>): Record<SegmentId, string | null> {
  return Object.fromEntries(
    Object.entries(sources).map(([id, source]) => [
      id,
      source === null ? null : parseSegmentSource(source).text,
    ]),
  )
}
