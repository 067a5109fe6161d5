import type { Annotation } from '@/lib/annotation/annotation'
import type { Layer } from '@/lib/annotation/layer'
import type { Seminar } from '@/lib/seminar/seminar'

/** In whose company the work is read, of those there are to choose from. */
export interface Company {
  /** The reader’s seminars that read this work, the latest first; never none. */
  seminars: readonly Seminar[]
  /** The one the reader is in now; null where they read alone. */
  here: Seminar | null
  /** Where the next note goes: into one of `layers`. */
  layer: Layer
  /** Where it could go, the narrowest first; one alone where nothing else may be written in. */
  layers: readonly Layer[]
  /** Whether the reader may change an annotation: its words and its places. */
  mayChange: (annotation: Annotation) => boolean
  /** Reads on in a seminar, or alone. */
  enter: (seminar: string | null) => void
  /** Lets the next notes go into a layer. */
  aim: (layer: Layer) => void
}
