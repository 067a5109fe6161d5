import type { Annotation } from '@/lib/annotation/annotation'
import type { Companies, Company } from '@/lib/annotation/company'
import type { CompanyChoice } from '@/lib/annotation/company-choice'
import type { Layer } from '@/lib/annotation/layer'

/** In whose company the work is read, of those there are to choose from: never none. */
export interface CompanyState extends Companies {
  /** The one the reader is in now. */
  here: Company
  /** Where the next note goes: into one of `layers`. */
  layer: Layer
  /** Where it could go, the narrowest first; one alone where nothing else may be written in. */
  layers: readonly Layer[]
  /** Whether the reader may change an annotation: its words and its places. */
  mayChange: (annotation: Annotation) => boolean
  /** Reads on in other company, or alone. */
  enter: (choice: CompanyChoice) => void
  /** Lets the next notes go into a layer. */
  aim: (layer: Layer) => void
}
