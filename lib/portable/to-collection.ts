import type { WebAnnotation } from '../annotation/to-web-annotation'
import { WEB_CONTEXT } from '../annotation/web-vocabulary'

/** Writes a W3C AnnotationCollection piece by piece. */
export interface CollectionWriter {
  head: () => string
  item: (annotation: WebAnnotation) => string
  /** How many there were is said at the end: it is only known then. */
  tail: () => string
}

/**
 * Notes as a W3C AnnotationCollection of one page, at an address. An annotation stands on a line of its own, so that two files
 * can be compared; the same notes are the same bytes.
 */
export function toCollection(address: string): CollectionWriter {
  let total = 0
  const head = {
    '@context': WEB_CONTEXT,
    id: address,
    type: 'AnnotationCollection',
    label: 'Yanyana',
  }
  const page = { id: `${address}#page`, type: 'AnnotationPage', partOf: address, startIndex: 0 }
  return {
    head: () => `${open(head)},"first":${open(page)},"items":[`,
    item: (annotation) => `${total++ === 0 ? '' : ','}\n${JSON.stringify(annotation)}`,
    tail: () => `\n]},"total":${total}}\n`,
  }
}

/** An object that is not closed yet. */
const open = (value: object) => JSON.stringify(value).slice(0, -1)
