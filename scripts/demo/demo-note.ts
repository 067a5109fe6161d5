import type { Meaning } from '../../lib/annotation/meaning'
import type { ReactionKind } from '../../lib/annotation/reaction'
import type { Stance } from '../../lib/annotation/stance'
import type { Side } from '../../lib/text/side'
import type { DemoName } from './people'

/** A moment in Istanbul: `2026-10-06 20:14`. */
export type DemoTime = string

/** Words that begin in a sentence and stand there once: on one side, or on both where the reader marked both. */
export type DemoPassage = { in: string } & { readonly [side in Side]?: string }

/** What somebody wrote, in one of the two languages. `@[serce]` becomes a mention. */
export type DemoBody = { readonly [side in Side]?: string }

/** What a note and a reply have in common. */
interface DemoEntry extends DemoBody {
  at: DemoTime
  by: DemoName
  tags?: readonly string[]
  reactions?: { readonly [kind in ReactionKind]?: readonly DemoName[] }
  /** What was written in its place later. */
  edits?: readonly ({ at: DemoTime } & DemoBody)[]
  answered?: { at: DemoTime; by: DemoName }
  flagged?: { at: DemoTime; by: DemoName; reason: string }
  hidden?: { at: DemoTime; by: DemoName; reason: string }
  /** When its writer took it back. */
  withdrawn?: DemoTime
  replies?: readonly DemoReply[]
}

/** A note on the text: in the seminar’s layer unless it says otherwise. */
export interface DemoNote extends DemoEntry {
  on: DemoPassage
  meaning: Meaning
  layer?: 'teachers' | 'private'
  /** Places elsewhere, to be seen with it. */
  see?: readonly DemoPassage[]
  locked?: { at: DemoTime; by: DemoName }
}

export interface DemoReply extends DemoEntry {
  stance?: Stance
  /** Only for whoever wrote what it answers, and the teachers. */
  aside?: boolean
  quotes?: readonly DemoPassage[]
}
