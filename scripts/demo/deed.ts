import type { ReactionKind } from '../../lib/annotation/reaction'
import type { DemoBody, DemoNote, DemoReply } from './demo-note'
import type { DemoName } from './people'

/** Something that somebody does in the story, to the annotation of `id`; or `look`, into the seminar of that id. */
export type Deed = { at: Date; by: DemoName; id: string } & (
  | { kind: 'note'; note: DemoNote }
  | { kind: 'reply'; reply: DemoReply; to: string; layer: DemoNote['layer'] }
  | { kind: 'edit'; body: DemoBody }
  | { kind: 'react'; reaction: ReactionKind }
  | { kind: 'answer' | 'lock' | 'withdraw' | 'look' }
  | { kind: 'flag' | 'hide'; reason: string }
)
