/** Attributes that name other elements by id: a copy must not. */
const REFERENCES = ['id', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'for']

/** A copy of a card to be shown a second time on the page: without ids, and without what only serves in the list. */
export function cloneCard(card: Element): DocumentFragment {
  const copy = document.createDocumentFragment()
  for (const child of card.childNodes) copy.append(child.cloneNode(true))
  for (const element of copy.querySelectorAll('*')) {
    for (const name of REFERENCES) element.removeAttribute(name)
    if (element.hasAttribute('data-list-only')) element.remove()
  }
  return copy
}
