import { CONTEXT_LENGTH } from '@/lib/anchor/quote-limits'
import type { Target } from '@/lib/anchor/target'

/** A quote as it is shown among what stood around it: from whole word to whole word, with dots where the text went on. */
export function showContext({ exact, prefix, suffix }: Target['quote']): Target['quote'] {
  const isCut = (context: string) => context.length >= CONTEXT_LENGTH - 1
  return {
    exact,
    prefix: isCut(prefix) ? `… ${prefix.replace(/^\S*\s+/u, '')}` : prefix,
    suffix: isCut(suffix) ? `${suffix.replace(/\s+\S*$/u, '')} …` : suffix,
  }
}
