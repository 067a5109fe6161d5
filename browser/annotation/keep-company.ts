import type { CompanyChoice } from '@/lib/annotation/company-choice'
import { keyOf } from './company-choice'

/** Remembers the choice for the work, where the browser allows it; null forgets it. */
export function keepCompany(local: Storage | null, work: string, choice: CompanyChoice | null): void {
  try {
    if (choice === null) local?.removeItem(keyOf(work))
    else local?.setItem(keyOf(work), choice.kind === 'seminar' ? choice.id : choice.kind)
  } catch {
    // Storage is full: the next visit begins alone, and nothing is lost.
  }
}
