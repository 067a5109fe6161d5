import { SIDES, type Side } from '../../text/side'
import { parseSegmentSource } from '../../text/segment-source'
import type { WorkFolder } from '../work-folder'
import type { Check } from './check'

interface Rule {
  broken: (source: string) => boolean
  what: string
}

const RULES: Rule[] = [
  { broken: (source) => source.normalize('NFC') !== source, what: 'is not NFC: normalise it' },
  {
    broken: (source) => /\]\p{M}/u.test(source),
    what: 'has a combining mark after a marker: move the marker',
  },
  { broken: (source) => source.trim() !== source, what: 'has white space at its ends: take it out' },
  {
    broken: (source) => /\s{2}|[^\S ]/u.test(source),
    what: 'has white space other than single spaces: mend it',
  },
  {
    broken: (source) => /[[\]]/u.test(withoutMarkers(source)),
    what: 'has a square bracket that belongs to no marker: a marker is written [^6], nothing else in brackets',
  },
  {
    broken: (source) => /<[/!a-z]|&#?[a-z0-9]+;|[*_`~\\{}]/iu.test(source),
    what: 'has markup: only [^6] is allowed in a text, take the rest out',
  },
]

/** Texts, earlier ones too, are NFC, evenly spaced, and hold no markup but markers. */
export const checkSourceText: Check = (folder) =>
  listSources(folder).flatMap(({ file, id, source }) =>
    RULES.filter((rule) => rule.broken(source)).map(({ what }) => ({ file, id, what })),
  )

interface PlacedSource {
  file: string
  id: string
  source: string
}

function listSources(folder: WorkFolder): PlacedSource[] {
  const earlier = ({ revision, before }: WorkFolder['revisions'][number], side: Side) =>
    Object.entries(before[side] ?? {}).flatMap(([id, source]) =>
      source === null ? [] : [{ file: `revisions/${revision}.json`, id: `before › ${side} › ${id}`, source }],
    )
  return SIDES.flatMap((side) => [
    ...Object.entries(folder[side]).map(([id, source]) => ({ file: `${side}.json`, id, source })),
    ...folder.revisions.flatMap((change) => earlier(change, side)),
  ])
}

function withoutMarkers(source: string): string {
  return parseSegmentSource(source).text
}
