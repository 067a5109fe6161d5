import type { WorkFolder } from './work-folder'
import { rewind, type WorkState } from './rewind'

/** The paragraphs and sources of a folder as its records say they were on a revision. Never fails. */
export function sourcesAt(folder: WorkFolder, revision: number): WorkState<string> {
  const { work, tr, en, revisions } = folder
  return rewind({ paragraphs: work.paragraphs, sides: { tr, en } }, revisions, revision, (source) => source)
}
