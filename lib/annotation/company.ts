import type { Seminar } from '../seminar/seminar'
import type { PublicStanding } from '../session/viewer'
import { ALONE, type CompanyChoice } from './company-choice'
import type { Layer } from './layer'
import { layerOf, seminarOf, teachersOf } from './layer-names'
import type { Standing } from './rights'

/** In whose company a reader reads a work, and what they are there. */
export type Company =
  | { readonly kind: 'alone' }
  | { readonly kind: 'seminar'; readonly seminar: Seminar }
  | { readonly kind: 'public'; readonly standing: PublicStanding }

/** All the company a reader may have on a work besides none. */
export interface Companies {
  /** Their seminars, the latest first. */
  readonly seminars: readonly Seminar[]
  /** What they are in the public layer; null where the host has not opened it. */
  readonly inPublic: PublicStanding | null
}

/** The company that is asked for, if it is theirs; else null. */
export function findCompany(choice: CompanyChoice, { seminars, inPublic }: Companies): Company | null {
  if (choice.kind === 'alone') return ALONE
  if (choice.kind === 'public') return inPublic && { kind: 'public', standing: inPublic }
  const seminar = seminars.find(({ id }) => id === choice.id)
  return seminar ? { kind: 'seminar', seminar } : null
}

/** What one asks for to be in it again. */
export function choiceOf(company: Company): CompanyChoice {
  return company.kind === 'seminar' ? { kind: 'seminar', id: company.seminar.id } : { kind: company.kind }
}

/** Where a note can go that is written in some company: the narrowest first. */
export function listAims(company: Company): readonly Layer[] {
  if (company.kind === 'alone') return ['private']
  if (company.kind === 'public') return company.standing === 'reads' ? ['private'] : ['private', 'public']
  const { id, me } = company.seminar
  if (!me.writes) return ['private']
  const layer = layerOf(id)
  return me.role === 'student' ? ['private', layer] : ['private', teachersOf(layer), layer]
}

/** What the reader is where a layer is shared; null where it is no company of theirs. */
export function standingIn(layer: Layer, { seminars, inPublic }: Companies): Standing | null {
  if (layer === 'public') return inPublic && { kind: 'public', standing: inPublic }
  const seminar = seminars.find(({ id }) => id === seminarOf(layer))
  return seminar ? { kind: 'seminar', role: seminar.me.role, writes: seminar.me.writes } : null
}
