/** How much there may be of a seminar. */
export const SEMINAR_LIMITS = {
  /** In UTF-16 units. */
  name: 120,
  description: 4_000,
  displayName: 60,
  /** Why something is flagged or hidden. */
  reason: 500,
  /** Members of a seminar who are in it. */
  members: 1_000,
  /** Seminars that one person is in. */
  memberships: 50,
  /** Entries of a log, and notes flagged, told at once. */
  log: 500,
} as const
