import { CitationLayer } from './citation'
import { DigestLayer } from './digest'
import { Layout } from './layout'
import { NoteLayer } from './note'
import { RepairLayer } from './repair'
import { Restoration } from './restoration'
import type { Revision } from './revision'
import { SegmentLayer } from './segment-layer'
import { WordLayer } from './word-layer'
import { Work } from './work'

/** A file that a work may have, with its schema; `absent` is what its absence means (none: it is required). */
export const LAYERS = {
  work: { file: 'work.json', schema: Work },
  tr: { file: 'tr.json', schema: SegmentLayer },
  en: { file: 'en.json', schema: SegmentLayer },
  citations: {
    file: 'citations.json',
    schema: CitationLayer,
    absent: { documents: {}, remarks: {}, citations: {} },
  },
  repairs: { file: 'repairs.json', schema: RepairLayer, absent: [] },
  notes: { file: 'notes.json', schema: NoteLayer, absent: [] },
  words: { file: 'words.json', schema: WordLayer, absent: {} },
  digests: { file: 'digests.json', schema: DigestLayer, absent: {} },
  restoration: { file: 'restoration.json', schema: Restoration.nullable(), absent: null },
  layout: { file: 'layout.json', schema: Layout.nullable(), absent: null },
} as const

export type LayerName = keyof typeof LAYERS
export const LAYER_NAMES = Object.keys(LAYERS) as LayerName[]

/** The text exactly as it was received, beside the layers. */
export const RECEIVED_FILE = 'essay.txt'

/** The folder of the changes that made the later revisions, a file a revision: `2.json`. */
export const REVISIONS_FOLDER = 'revisions'

/** A work's folder after parsing: every layer, and the received text (null when the folder has none). */
export interface WorkFolder {
  /** The folder's own name. */
  name: string
  work: Work
  tr: SegmentLayer
  en: SegmentLayer
  citations: CitationLayer
  repairs: RepairLayer
  notes: NoteLayer
  words: WordLayer
  digests: DigestLayer
  restoration: Restoration | null
  layout: Layout | null
  /** The changes since revision 1, in the order of their numbers. */
  revisions: Revision[]
  received: string | null
}

/** A work's folder as read from disk: JSON values by layer, undefined where there is no file. */
export interface RawWorkFolder {
  name: string
  layers: Record<LayerName, unknown>
  /** JSON values by file name: `2.json`. */
  revisions: Record<string, unknown>
  received: string | null
}
