import { IN_PUBLIC, type CompanyChoice } from './company-choice'

/** The company that a query asks for, a seminar by its id, or everybody’s; null where it asks for none. */
export function readCompanyQuery(query: string): CompanyChoice | null {
  const asked = new URLSearchParams(query)
  const id = asked.get('seminar')
  if (id !== null) return { kind: 'seminar', id }
  return asked.get('company') === IN_PUBLIC.kind ? IN_PUBLIC : null
}
