/** What the W3C model has no word for. The names are an experimental URN's, and nobody's web address. */
export const OWN_TERMS = {
  yanyana: 'urn:x-yanyana:',
  revision: { '@id': 'yanyana:revision', '@type': 'http://www.w3.org/2001/XMLSchema#integer' },
  role: { '@id': 'yanyana:role' },
  via: { '@id': 'yanyana:via' },
  meaning: { '@id': 'yanyana:meaning' },
  stance: { '@id': 'yanyana:stance' },
  work: { '@id': 'yanyana:work' },
  answered: { '@id': 'yanyana:answered' },
  at: { '@id': 'yanyana:at', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  by: { '@id': 'yanyana:by' },
  edited: { '@id': 'yanyana:edited', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  deleted: { '@id': 'yanyana:deleted', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  sentence: { '@id': 'yanyana:sentence', '@container': '@language' },
  permalink: { '@id': 'yanyana:permalink', '@type': '@id' },
} as const

const W3C_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** The context of what we write. */
export const WEB_CONTEXT = [W3C_CONTEXT, OWN_TERMS] as const

/** Most terms that are looked at: ours are a dozen. */
const MOST_TERMS = 50

/**
 * Whether what a file says of its terms is what we say of them, all or some, as earlier editions wrote fewer. It is compared,
 * never fetched: a name under another context may mean anything.
 */
export function isOwnContext(context: unknown): boolean {
  if (!Array.isArray(context) || context.length !== 2 || context[0] !== W3C_CONTEXT) return false
  const terms: unknown = context[1]
  if (typeof terms !== 'object' || terms === null || Array.isArray(terms)) return false
  const entries = Object.entries(terms)
  return (
    entries.length <= MOST_TERMS &&
    entries.every(
      ([name, value]) =>
        Object.hasOwn(OWN_TERMS, name) &&
        JSON.stringify(value) === JSON.stringify(OWN_TERMS[name as keyof typeof OWN_TERMS]),
    )
  )
}

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
