import type { CompanyChoice } from './company-choice'

/** The same query, asking for this company as `readCompanyQuery` reads it; for none where one reads alone. */
export function withCompany(query: string, choice: CompanyChoice): string {
  const asked = new URLSearchParams(query)
  asked.delete('seminar')
  asked.delete('company')
  if (choice.kind === 'seminar') asked.set('seminar', choice.id)
  if (choice.kind === 'public') asked.set('company', choice.kind)
  return asked.size > 0 ? `?${asked.toString()}` : ''
}
