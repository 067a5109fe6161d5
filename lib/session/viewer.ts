import type { SeminarLayer } from '../annotation/layer'

/** What somebody is in a seminar. */
export type Role = 'teacher' | 'assistant' | 'student'

/** That somebody belongs to a seminar, known by the layer its members share. */
export interface Membership {
  /** What they are known by in the seminar, and nowhere else. */
  readonly id: string
  readonly layer: SeminarLayer
  /** The work it reads. */
  readonly work: string
  /** A suspended member reads as a student does. */
  readonly role: Role
  /** Whether they may write there: not while they are suspended, and not once the seminar is archived. */
  readonly writes: boolean
}

/** What somebody is in the public layer: who only reads it, an account, which writes there, or the host, who moderates it. */
export const PUBLIC_STANDINGS = ['reads', 'writes', 'moderates'] as const

export type PublicStanding = (typeof PUBLIC_STANDINGS)[number]

/** Whoever asks: a reader with a session, who may have given no name; null is nobody. */
export interface Viewer {
  readonly id: string
  readonly anonymous: boolean
  readonly memberships: readonly Membership[]
  /** Left out where the host has not opened the public layer. */
  readonly inPublic?: PublicStanding
}

/** Nobody, where the public layer is open: reads it, and owns nothing. */
export const GUEST: Viewer = { id: '', anonymous: true, memberships: [], inPublic: 'reads' }
