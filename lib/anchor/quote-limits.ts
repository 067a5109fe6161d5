/** How much of the running text before and after a passage is kept with it, in UTF-16 units. */
export const CONTEXT_UNITS = 32

/** The longest passage that can be marked, in UTF-16 units: room for a whole essay. */
export const EXACT_LIMIT = 20_000
