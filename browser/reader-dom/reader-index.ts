import { makeSideText, type PlacedSegment, type SideText } from '@/lib/anchor/side-text'
import { SIDES, type Side } from '@/lib/text/side'
import { readText } from './text-runs'

/** The page as the anchors see it: each side's text, and the element of each of its segments. */
export interface ReaderIndex {
  readonly sides: Readonly<Record<Side, SideText>>
  /** In the order of `sides[side].segments`, which is the order of the page. */
  readonly sentences: Readonly<Record<Side, readonly HTMLElement[]>>
}

const known = new WeakMap<Element, ReaderIndex>()

/**
 * Reads the sentences under the reader's root. They are server-rendered and nothing rewrites them, so a root is read
 * once, and again only when its sentences were replaced.
 */
export function indexReader(root: Element): ReaderIndex {
  const index = known.get(root)
  if (index && SIDES.every((side) => isStanding(root, index.sentences[side]))) return index
  const sentences = { tr: listSentences(root, 'tr'), en: listSentences(root, 'en') }
  const sides = { tr: readSide('tr', sentences.tr), en: readSide('en', sentences.en) }
  const fresh = { sides, sentences }
  known.set(root, fresh)
  return fresh
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

function isStanding(root: Element, sentences: readonly HTMLElement[]): boolean {
  const [first, last] = [sentences[0], sentences.at(-1)]
  return first !== undefined && last !== undefined && root.contains(first) && root.contains(last)
}

function listSentences(root: Element, side: Side): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`[data-segment][data-side="${side}"]`)]
}

function readSide(side: Side, sentences: readonly HTMLElement[]): SideText {
  return makeSideText(side, sentences.map(readSegment))
}

function readSegment(sentence: HTMLElement): PlacedSegment {
  const id = sentence.dataset['segment'] ?? ''
  const paragraph = sentence.closest<HTMLElement>('[data-paragraph]')?.dataset['paragraph'] ?? ''
  return { id, paragraph, text: readText(sentence) }
}
