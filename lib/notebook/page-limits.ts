/** How many notes a page of the notebook may hold, and how many it holds when nothing is said. */
export const NOTEBOOK_LIMITS = { most: 200, usual: 50 } as const
