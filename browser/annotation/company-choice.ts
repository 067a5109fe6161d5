import type { Layer } from '@/lib/annotation/layer'

/** In whose company a work is read: a seminar’s, by its id, or alone (`ALONE`); null where nobody has chosen. */
export type CompanyChoice = string | null

export const ALONE = 'alone'

/** How the address of a work names the seminar it is to be read in. */
export const SEMINAR_QUERY = 'seminar'

const keyOf = (work: string) => `yanyana.company.${work}`

/** What the address asks for, or else what was chosen in this browser. */
export function readCompany(local: Storage | null, work: string, search: string): CompanyChoice {
  return new URLSearchParams(search).get(SEMINAR_QUERY) ?? local?.getItem(keyOf(work)) ?? null
}

/** Remembers the choice for the work, where the browser allows it; null forgets it. */
export function keepCompany(local: Storage | null, work: string, choice: CompanyChoice): void {
  try {
    if (choice === null) local?.removeItem(keyOf(work))
    else local?.setItem(keyOf(work), choice)
  } catch {
    // Storage is full: the next visit begins alone, and nothing is lost.
  }
}

/**
 * The layers that are in view. Those of a seminar’s teachers are asked for by everybody: who is none of them is given
 * nothing of it. Null where nobody has chosen: whatever there is, so that it is learned what there is to choose.
 */
export function layersOf(choice: CompanyChoice): readonly Layer[] | null {
  if (choice === null) return null
  return choice === ALONE ? ['private'] : ['private', `seminar:${choice}`, `teachers:${choice}`]
}

/** Whether a cursor tells of a seminar on the work: its streams are named in it. */
export function tellsOfSeminars(cursor: string): boolean {
  return cursor.includes('_s')
}
