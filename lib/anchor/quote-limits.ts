/** Longest prefix or suffix kept with a quote, in UTF-16 units. */
export const CONTEXT_LENGTH = 32

/** Longest passage one target can quote, in UTF-16 units: room for a whole essay. */
export const EXACT_LENGTH = 20_000
