import type { SeminarLayer } from '../annotation/layer'

/** What somebody is in a seminar. */
export type Role = 'teacher' | 'assistant' | 'student'

/** That somebody belongs to a seminar, known by the layer its members share. */
export interface Membership {
  readonly layer: SeminarLayer
  readonly role: Role
}

/** Whoever asks: a reader with a session, who may have given no name; null is nobody. */
export interface Viewer {
  readonly id: string
  readonly anonymous: boolean
  readonly memberships: readonly Membership[]
}
