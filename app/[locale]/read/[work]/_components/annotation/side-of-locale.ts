import { SIDES, type Side } from '@/lib/text/side'

/** The language of the interface as a language of the text. */
export function sideOfLocale(locale: string): Side {
  return SIDES.find((side) => side === locale) ?? 'tr'
}
