import type { SideText } from '@/lib/anchor/side-text'
import { SIDES, type Side } from '@/lib/text/side'
import { PageSide } from './page-side'

/** The page as the anchors see it. */
export interface ReaderIndex {
  readonly sides: Readonly<Record<Side, PageSide>>
}

const known = new WeakMap<Element, ReaderIndex>()

/**
 * The sentences under the reader's root. They are server-rendered and nothing rewrites them, so each is read once, and
 * again only when they were replaced.
 */
export function indexReader(root: Element): ReaderIndex {
  const index = known.get(root)
  if (index && SIDES.every((side) => index.sides[side].isStanding)) return index
  const fresh = readReader(root)
  known.set(root, fresh)
  return fresh
}

/** The sentences under the reader's root, whether they are known or not. */
export function readReader(root: Element): ReaderIndex {
  return { sides: { tr: new PageSide(root, 'tr'), en: new PageSide(root, 'en') } }
}

/** Both sides of the work that stands under the reader's root, without markers. */
export function readSides(root: Element): Readonly<Record<Side, SideText>> {
  return indexReader(root).sides
}

/** The side an element belongs to; null in the gutter, in the margin and outside. */
export function findSide(node: Node | null): Side | null {
  const element = node instanceof Element ? node : node?.parentElement
  const side = element?.closest<HTMLElement>('[data-side]')?.dataset['side']
  return SIDES.find((known) => known === side) ?? null
}
