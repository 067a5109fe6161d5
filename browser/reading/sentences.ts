import { otherSide, type Side } from '@/lib/text/side'

/** The sentence an event happened in, also on a marker inside it; null elsewhere. */
export function sentenceAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.s[data-segment]') : null
}

/** `p3.s2` */
export function segmentOf(sentence: HTMLElement): string {
  return sentence.dataset.segment ?? ''
}

export function sideOf(sentence: HTMLElement): Side {
  return sentence.dataset.side === 'en' ? 'en' : 'tr'
}

/** Whether it read otherwise in an earlier revision. */
export function isRevised(sentence: HTMLElement): boolean {
  return sentence.dataset.revised !== undefined
}

/** All sentences of one side, in reading order. */
export function listSentences(root: ParentNode, side: Side): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`.s[data-side="${side}"]`)]
}

export function findSentence(root: ParentNode, segment: string, side: Side): HTMLElement | null {
  return root.querySelector<HTMLElement>(`.s[data-segment="${CSS.escape(segment)}"][data-side="${side}"]`)
}

/** The same sentence in the other language. */
export function partnerOf(sentence: HTMLElement): HTMLElement | null {
  const paragraph = sentence.closest('[data-paragraph]')
  return paragraph && findSentence(paragraph, segmentOf(sentence), otherSide(sideOf(sentence)))
}

/** Whether it takes any room in the present view. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}

/** Where a sentence begins, in CSS pixels of the viewport: its first line, for a sentence's box begins further left. */
export function topOf(sentence: Element): number {
  return (sentence.getClientRects()[0] ?? sentence.getBoundingClientRect()).top
}

/** The sentence if it is shown, else its partner if that is, else null. */
export function shownOf(sentence: HTMLElement): HTMLElement | null {
  if (isShown(sentence)) return sentence
  const partner = partnerOf(sentence)
  return partner && isShown(partner) ? partner : null
}

/** Canonical text: the text nodes in order, but none under `[data-aside]` (markers, note marks, damaged readings). */
export function canonicalTextOf(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.hasAttribute('data-aside')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  let text = ''
  while (walker.nextNode()) if (walker.currentNode instanceof Text) text += walker.currentNode.data
  return text
}
