import { parseView, type View, type ViewChoice } from './view'

/** What an address asks of the reader; it wins over what the browser remembers, and says nothing it need not. */
export interface AddressedView {
  /** `?view=stacked`; null when absent or unknown. */
  view: View | null
  /** `?swap`: English before Turkish. */
  swapped: boolean
  /** `?received`: the repairs shown in place. */
  received: boolean
}

/** Reads the query of an address, with or without its `?`. */
export function readAddress(query: string): AddressedView {
  const search = new URLSearchParams(query)
  return {
    view: parseView(search.get('view')),
    swapped: search.has('swap'),
    received: search.has('received'),
  }
}

/** The query that shows this, other parameters kept: empty, or beginning with `?`. */
export function writeAddress(
  query: string,
  shown: { view: ViewChoice; swapped: boolean; received: boolean },
): string {
  const search = new URLSearchParams(query)
  search.delete('view')
  search.delete('swap')
  search.delete('received')
  const flags = [shown.swapped && 'swap', shown.received && 'received'].filter((flag) => flag !== false)
  if (shown.view !== 'auto') search.set('view', shown.view)
  const parts = [search.toString(), ...flags].filter((part) => part !== '')
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
