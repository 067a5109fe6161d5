import type { WordLinks } from '../align/word-link'
import { SIDES, type Side } from '../text/side'
import { parseSegmentSource, type SegmentText } from '../text/segment-source'
import type { Citation } from './citation'
import type { CitedDocument } from './cited-document'
import type { MarkerLabel, SegmentId } from './ids'
import type { Localized } from './localized'
import type { Note } from './note'
import type { Repair } from './repair'
import type { Restoration } from './restoration'
import type { Revision } from './revision'
import { findWordLinks } from './word-links'
import type { Work } from './work'
import type { WorkFolder } from './work-folder'

/** A work ready to be shown and anchored on: canonical texts instead of sources. */
export interface LoadedWork {
  work: Work
  texts: Record<Side, Record<SegmentId, SegmentText>>
  citations: Record<MarkerLabel, Citation>
  documents: Record<string, CitedDocument>
  /** What a reader should know of a document, by document id; most have one. */
  remarks: Record<string, Localized>
  repairs: Repair[]
  notes: Note[]
  /** What a person has confirmed of how the words of the two sides answer each other. */
  words: WordLinks
  /** The changes that made the later revisions, in order (see `textAt`). */
  revisions: Revision[]
  /** null when the work has no story of this kind to tell. */
  restoration: Restoration | null
}

/** Turns a parsed folder into what pages and verbs use. The received text and its layout stay behind. */
export function loadedWork(folder: WorkFolder): LoadedWork {
  const { work, citations, repairs, notes, revisions, restoration } = folder
  const texts = Object.fromEntries(
    SIDES.map((side) => [side, parseLayer(folder[side])]),
  ) as LoadedWork['texts']
  const words = findWordLinks(folder.words, texts)
  return { work, texts, ...citations, repairs, notes, words, revisions, restoration }
}

function parseLayer(layer: Record<SegmentId, string>): Record<SegmentId, SegmentText> {
  return Object.fromEntries(Object.entries(layer).map(([id, source]) => [id, parseSegmentSource(source)]))
}
