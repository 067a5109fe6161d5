/** How long somebody may look away, in milliseconds, before they are taken to have gone: half an hour. */
const PAUSE = 30 * 60_000

/** When a member last looked in, and when the visit before this one ended; null where there was none. */
export interface Visits {
  readonly visitAt: Date | null
  readonly lastVisitAt: Date | null
}

/** The same once they look in again: the visit goes on, or a new one begins and the one before it has ended. */
export function lookIn({ visitAt, lastVisitAt }: Visits, now: Date): Visits {
  const goesOn = visitAt !== null && now.getTime() - visitAt.getTime() <= PAUSE
  return { visitAt: now, lastVisitAt: goesOn ? lastVisitAt : visitAt }
}

/** Since when something is new to a member: the end of the visit before this one, or when they joined. */
export function newSince({ lastVisitAt, joinedAt }: Visits & { readonly joinedAt: Date }): Date {
  return lastVisitAt ?? joinedAt
}
