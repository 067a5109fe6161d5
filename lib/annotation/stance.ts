/** How a reply stands to what it answers: agrees, contests, asks, gives a source. */
export const STANCES = ['agrees', 'contests', 'asks', 'cites'] as const

export type Stance = (typeof STANCES)[number]
