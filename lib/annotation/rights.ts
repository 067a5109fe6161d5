import type { PublicStanding, Role } from '../session/viewer'
import type { Annotation } from './annotation'
import { isQuestion } from './permissions'

/** What the rules look at of the reader’s own standing where a layer is shared: in its seminar, or in public. */
export type Standing =
  | { readonly kind: 'seminar'; readonly role: Role; readonly writes: boolean }
  | { readonly kind: 'public'; readonly standing: PublicStanding }

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

/** What somebody may do in a layer, whatever it is done to. */
interface Powers {
  readonly writes: boolean
  readonly moderates: boolean
  readonly teaches: boolean
  readonly flags: boolean
}

/**
 * What the rules of `permissions` come to for whoever sees an annotation, of what they are told of it. `root` is the note
 * of its thread; `standing` what the reader is where its layer is shared, null for a layer that is no company of theirs.
 */
export function listRights(annotation: Seen, root: Seen, standing: Standing | null): Rights {
  const { layer, mine, hidden, deletedAt, replyTo } = annotation
  const isShared = layer === 'public' || layer.startsWith('seminar:')
  const { writes, moderates, teaches, flags } = powersIn(layer, standing)
  const isVeiled = hidden !== null || root.hidden !== null
  const isThere = deletedAt === null
  const isOpen = writes && (!root.locked || moderates) && isThere
  // What is public is its writer’s to take back once the layer is closed.
  const isClosed = layer === 'public' && standing === null && isThere
  const replies = isOpen && !isVeiled
  return {
    changes: mine && isOpen,
    removes: mine && isThere,
    replies,
    answersAside: replies && teaches && isShared && !mine,
    answered: isQuestion(annotation) && isThere && writes && (mine || teaches),
    moves: mine && (isOpen || isClosed) && replyTo === null && !isVeiled,
    flags: isShared && flags && !mine && isThere,
    // What its writer took back while it was hidden can be shown again, for what others answered.
    hides: isShared && moderates && (isThere || hidden !== null),
    locks: isShared && moderates && writes && replyTo === null && isThere,
  }
}

function powersIn(layer: Seen['layer'], standing: Standing | null): Powers {
  if (layer === 'private' || standing === null) {
    const isOwn = layer === 'private'
    return { writes: isOwn, moderates: false, teaches: false, flags: false }
  }
  if (standing.kind === 'seminar') {
    const { role, writes } = standing
    return { writes, moderates: role !== 'student', teaches: role === 'teacher' && writes, flags: true }
  }
  const isAccount = standing.standing !== 'reads'
  return {
    ...{ writes: isAccount, moderates: standing.standing === 'moderates' },
    ...{ teaches: false, flags: isAccount },
  }
}
