import type { Side } from './side'

const COLLATORS: Record<Side, Intl.Collator> = {
  tr: new Intl.Collator('tr', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
}

/** The dictionary order of a language, for `sort`: c before ç before d in Turkish; numbers by their value. */
export function compareText(side: Side): (a: string, b: string) => number {
  return COLLATORS[side].compare
}
