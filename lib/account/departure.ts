/**
 * What becomes of the comments that others can see when their author deletes the account: withdrawn, so that only their
 * place in the thread stays, or kept under a pseudonym that leads to nobody.
 */
export const DEPARTURES = ['withdrawn', 'kept'] as const

export type Departure = (typeof DEPARTURES)[number]
