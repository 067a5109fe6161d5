import type { Role } from '../session/viewer'
import type { Annotation } from './annotation'
import { isQuestion } from './permissions'

/** What the rules look at of the reader’s own standing in a seminar. */
export interface Standing {
  readonly role: Role
  readonly writes: boolean
}

/** What a reader may do with an annotation they see, so that nothing is offered that would be refused. */
export interface Rights {
  /** Its words, its colour, its places. */
  readonly changes: boolean
  readonly removes: boolean
  /** Answer and react. */
  readonly replies: boolean
  /** Answer so that only whoever wrote it and the teachers see it. */
  readonly answersAside: boolean
  readonly answered: boolean
  readonly moves: boolean
  readonly flags: boolean
  readonly hides: boolean
  readonly locks: boolean
}

type Seen = Pick<
  Annotation,
  'layer' | 'mine' | 'hidden' | 'locked' | 'deletedAt' | 'replyTo' | 'meaning' | 'stance'
>

/**
 * What the rules of `permissions` come to for whoever sees an annotation, of what they are told of it. `root` is the note
 * of its thread; `standing` what the reader is in the seminar of its layer, null for a layer of no seminar of theirs.
 */
export function listRights(annotation: Seen, root: Seen, standing: Standing | null): Rights {
  const { layer, mine, hidden, deletedAt, replyTo } = annotation
  const isShared = layer.startsWith('seminar:')
  const writes = layer === 'private' || standing?.writes === true
  const moderates = standing !== null && standing.role !== 'student'
  const isVeiled = hidden !== null || root.hidden !== null
  const isOpen = writes && (!root.locked || moderates) && deletedAt === null
  const teaches = standing?.role === 'teacher' && writes
  const replies = isOpen && !isVeiled
  return {
    changes: mine && isOpen,
    removes: mine && deletedAt === null,
    replies,
    answersAside: replies && teaches && isShared && !mine,
    answered: isQuestion(annotation) && deletedAt === null && writes && (mine || teaches),
    moves: mine && isOpen && replyTo === null && !isVeiled,
    flags: isShared && !mine && deletedAt === null,
    hides: isShared && moderates && deletedAt === null,
    locks: isShared && moderates && writes && replyTo === null && deletedAt === null,
  }
}
