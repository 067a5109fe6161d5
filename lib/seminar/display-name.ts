import { z } from 'zod'
import { foldTag } from '../annotation/fold-tag'
import { SEMINAR_LIMITS } from './limits'

/** Marks that are not seen, or that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u

/** The name somebody goes by in a seminar: NFC, single spaces, with at least one letter or digit. */
export const DisplayName = z
  .string()
  .max(1_000)
  .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .pipe(
    z
      .string()
      .max(SEMINAR_LIMITS.displayName)
      .refine((name) => !UNSEEN.test(name) && /[\p{L}\p{N}]/u.test(name), 'no-name'),
  )

/** What two names have in common that would be taken for each other. A name has no language, as a tag has none. */
export function foldName(name: string): string {
  return foldTag(name.normalize('NFKC')).replace(/[\s\p{P}]+/gu, '')
}
