/** What the W3C model has no word for. The names are an experimental URN's, and nobody's web address. */
export const WEB_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    yanyana: 'urn:x-yanyana:',
    revision: { '@id': 'yanyana:revision', '@type': 'http://www.w3.org/2001/XMLSchema#integer' },
    role: { '@id': 'yanyana:role' },
    via: { '@id': 'yanyana:via' },
    meaning: { '@id': 'yanyana:meaning' },
  },
] as const

/** A fragment by its name in the page: HTML’s own rule for what follows `#`. */
export const HTML_FRAGMENT = 'http://tools.ietf.org/rfc/rfc3236'

/** The page anchor of a sentence on one side. */
export function fragmentOf(segment: string, side: 'tr' | 'en'): string {
  return side === 'en' ? `en.${segment}` : segment
}

/** The sentence a page anchor names. */
export function segmentOf(fragment: string): string {
  return fragment.replace(/^en\./, '')
}
