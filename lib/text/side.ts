/** The two languages a work stands in, in the order of the page: the original first. Values are BCP 47 tags. */
export const SIDES = ['tr', 'en'] as const

export type Side = (typeof SIDES)[number]

/** The side that faces the given one. */
export function otherSide(side: Side): Side {
  return side === 'tr' ? 'en' : 'tr'
}
