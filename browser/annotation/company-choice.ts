import { ALONE, IN_PUBLIC, type CompanyChoice } from '@/lib/annotation/company-choice'
import { readCompanyQuery } from '@/lib/annotation/company-query'
import type { Layer } from '@/lib/annotation/layer'

/** Under which key a browser remembers the choice for a work. */
export const keyOf = (work: string) => `yanyana.company.${work}`

/** What the address asks for, or else what was chosen in this browser; null where nobody has chosen. */
export function readCompany(local: Storage | null, work: string, search: string): CompanyChoice | null {
  return readCompanyQuery(search) ?? parse(local?.getItem(keyOf(work)) ?? null)
}

/** Kept as one word: that one reads alone or in public; else the id of a seminar. */
function parse(kept: string | null): CompanyChoice | null {
  if (kept === null) return null
  return [ALONE, IN_PUBLIC].find(({ kind }) => kind === kept) ?? { kind: 'seminar', id: kept }
}

/**
 * The layers that are in view. Those of a seminar’s teachers are asked for by everybody: who is none of them is given
 * nothing of it. Null where nobody has chosen: whatever there is, so that it is learned what there is to choose.
 */
export function layersOf(choice: CompanyChoice | null): readonly Layer[] | null {
  if (choice === null) return null
  if (choice.kind === 'alone') return ['private']
  if (choice.kind === 'public') return ['private', 'public']
  return ['private', `seminar:${choice.id}`, `teachers:${choice.id}`]
}

/** Whether a cursor tells of company on the work: the streams of a seminar, or of the public layer, are named in it. */
export function tellsOfCompany(cursor: string): boolean {
  return /_[sw]/.test(cursor)
}
