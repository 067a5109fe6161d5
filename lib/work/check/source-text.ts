import { SIDES } from '../../text/side'
import { parseSegmentSource } from '../../text/segment-source'
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

/** Texts are NFC, evenly spaced, and hold no markup but markers. */
export const checkSourceText: Check = (folder) =>
  SIDES.flatMap((side) =>
    Object.entries(folder[side]).flatMap(([id, source]) =>
      RULES.filter((rule) => rule.broken(source)).map(({ what }) => ({ file: `${side}.json`, id, what })),
    ),
  )

function withoutMarkers(source: string): string {
  return parseSegmentSource(source).text
}
