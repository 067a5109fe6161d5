import { z } from 'zod'

/** Longest name, in UTF-16 units. */
export const NAME_LENGTH = 60

/** Invisible marks, and those that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u

/** The name others see: NFC, single spaces, with at least one letter or digit. */
export const DisplayName = z
  .string()
  .max(1000)
  .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .pipe(
    z
      .string()
      .max(NAME_LENGTH)
      .refine((name) => !UNSEEN.test(name) && /[\p{L}\p{N}]/u.test(name)),
  )
