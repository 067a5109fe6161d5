/**
 * Makes the links to the page in the other interface language keep the reader's place and view: just before one is
 * followed, `place` names the fragment (without its #) to go to. Returns the stop.
 */
export function keepPlaceAcrossLocales(place: () => string | null): () => void {
  function prepare(event: Event) {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-locale-link]')
    if (!link) return
    const address = new URL(link.href)
    address.search = location.search
    address.hash = place() ?? ''
    link.href = address.href
  }
  const moments = ['pointerdown', 'focusin', 'click'] as const
  for (const moment of moments) document.addEventListener(moment, prepare, true)
  return () => {
    for (const moment of moments) document.removeEventListener(moment, prepare, true)
  }
}
