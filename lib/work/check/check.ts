import type { Problem } from '../problem'
import type { WorkFolder } from '../work-folder'

/** One rule across the layers of a well-formed folder: every breach of it, none when it holds. Never throws. */
export type Check = (folder: WorkFolder) => Problem[]
