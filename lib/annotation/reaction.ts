/** What a reader can say to a note without words, in the order in which it is shown. */
export const REACTIONS = ['agree', 'thanks', 'striking', 'unclear'] as const

export type ReactionKind = (typeof REACTIONS)[number]
