import type { Meaning } from '@/lib/annotation/meaning'

/** The sign of a meaning: two letters marked as the text is, with its wash and its own line. Says nothing by itself. */
export function MeaningSign({ meaning }: { meaning: Meaning }) {
  return <span className="meaning-sign" data-meaning={meaning} aria-hidden />
}
