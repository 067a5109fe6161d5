import type { Annotation } from './annotation'
import { ALONE, IN_PUBLIC, type CompanyChoice } from './company-choice'
import { withCompany } from './with-company'
import { seminarOf } from './layer-names'
import { writeNoteQuery } from './note-query'

/** The query, `?` and all, by which the reader’s page opens a note or a reply where it was said. */
export function noteAddress({ id, layer }: Pick<Annotation, 'id' | 'layer'>): string {
  return withCompany(writeNoteQuery(id), companyOf(layer))
}

/** What is private is in view in any company. */
function companyOf(layer: Annotation['layer']): CompanyChoice {
  if (layer === 'public') return IN_PUBLIC
  const id = seminarOf(layer)
  return id === null ? ALONE : { kind: 'seminar', id }
}
