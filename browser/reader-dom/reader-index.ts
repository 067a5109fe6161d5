import { makeSideText, type PlacedSegment, type SideText } from '@/lib/anchor/side-text'
import { SIDES, type Side } from '@/lib/text/side'
import { listTextRuns, readText, type TextRun } from './text-runs'

/** The page as the anchors see it: each side's text, and the element of each of its segments. */
export interface ReaderIndex {
  readonly sides: Readonly<Record<Side, SideText>>
  /** In the order of `sides[side].segments`, which is the order of the page. */
  readonly sentences: Readonly<Record<Side, readonly HTMLElement[]>>
  /** The text nodes of each of `sentences`. */
  readonly runs: Readonly<Record<Side, readonly (readonly TextRun[])[]>>
}

const known = new WeakMap<Element, ReaderIndex>()

/**
 * Reads the sentences under the reader's root. They are server-rendered and nothing rewrites them, so a root is read
 * once, and again only when its sentences were replaced.
 */
export function indexReader(root: Element): ReaderIndex {
  const index = known.get(root)
  if (index && SIDES.every((side) => isStanding(root, index.sentences[side]))) return index
  const fresh = readReader(root)
  known.set(root, fresh)
  return fresh
}

/** Reads the sentences under the reader's root, whether they are known or not. */
export function readReader(root: Element): ReaderIndex {
  const tr = readSide(root, 'tr')
  const en = readSide(root, 'en')
  return {
    sides: { tr: tr.sideText, en: en.sideText },
    sentences: { tr: tr.sentences, en: en.sentences },
    runs: { tr: tr.runs, en: en.runs },
  }
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

function readSide(root: Element, side: Side) {
  const sentences = [...root.querySelectorAll<HTMLElement>(`[data-segment][data-side="${side}"]`)]
  const runs = sentences.map(listTextRuns)
  const nameParagraph = makeParagraphNamer()
  const segments = sentences.map((sentence, at): PlacedSegment => ({
    id: sentence.getAttribute('data-segment') ?? '',
    paragraph: nameParagraph(sentence),
    text: readText(runs[at] ?? []),
    from: (sentence.getAttribute('data-from') ?? '').split(' ').filter((id) => id !== ''),
  }))
  return { sentences, runs, sideText: makeSideText(side, segments) }
}

/** Tells the paragraph a sentence is in. Those beside each other have the same. */
function makeParagraphNamer(): (sentence: Element) => string {
  let parent: Element | null = null
  let name = ''
  return (sentence) => {
    if (sentence.parentElement !== parent) {
      parent = sentence.parentElement
      name = parent?.closest('[data-paragraph]')?.getAttribute('data-paragraph') ?? ''
    }
    return name
  }
}
