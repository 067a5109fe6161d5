/**
 * How many items a page may hold, and how many it holds when nothing is said. The reader asks for the most: a hundred
 * requests take longer than what they bring.
 */
export const PAGE_LIMITS = { most: 2_500, usual: 200 } as const
