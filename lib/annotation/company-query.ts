import { IN_PUBLIC, type CompanyChoice } from './company-choice'

/** How the address of a work names the company it is to be read in: a seminar by its id, or everybody’s. */
const NAMES = { seminar: 'seminar', company: 'company' } as const

/** The company that a query asks for; null where it asks for none. */
export function readCompanyQuery(query: string): CompanyChoice | null {
  const asked = new URLSearchParams(query)
  const id = asked.get(NAMES.seminar)
  if (id !== null) return { kind: 'seminar', id }
  return asked.get(NAMES.company) === IN_PUBLIC.kind ? IN_PUBLIC : null
}

/** The same query, asking for this company; for none where one reads alone. */
export function withCompany(query: string, choice: CompanyChoice): string {
  const asked = new URLSearchParams(query)
  for (const name of Object.values(NAMES)) asked.delete(name)
  if (choice.kind === 'seminar') asked.set(NAMES.seminar, choice.id)
  if (choice.kind === 'public') asked.set(NAMES.company, choice.kind)
  return asked.size > 0 ? `?${asked.toString()}` : ''
}
