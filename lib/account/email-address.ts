import { z } from 'zod'
import { foldCase } from '../text/fold-case'

/** Longest address that mail can be sent to, in UTF-16 units. */
const LONGEST = 254

/** One spelling for one mailbox: without spaces around it, capitals folded as mail servers fold them (I is i). */
export function foldEmail(text: string): string {
  return foldCase(text.trim(), 'en').folded
}

/** A mail address as it was typed, in its one spelling. */
export const EmailAddress = z.string().max(1000).transform(foldEmail).pipe(z.email().max(LONGEST))
