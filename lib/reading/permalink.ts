import type { Side } from '../text/side'

/** A place in a work that an address can name. */
export interface Permalink {
  /** `p3` */
  paragraph: string
  /** `p3.s2`; null when the whole paragraph is meant. */
  segment: string | null
  /** The side it names; null means whichever is shown. */
  side: Side | null
}

const FORM = /^#?(en\.)?(p[1-9][0-9]*)(\.s[1-9][0-9]*)?$/u

/** Reads `#p3`, `#p3.s2` or `#en.p3.s2`; null for any other fragment (a citation, a heading). */
export function parsePermalink(fragment: string): Permalink | null {
  const match = FORM.exec(fragment)
  if (!match) return null
  const [, side, paragraph = '', sentence] = match
  return {
    paragraph,
    segment: sentence === undefined ? null : `${paragraph}${sentence}`,
    side: side === undefined ? null : 'en',
  }
}
