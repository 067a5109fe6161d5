import type { Side } from '@/lib/text/side'
import { isShown, partnerOf, sentenceAt, sideOf } from './sentences'

/** What hangs on the text and opens beside it. */
export type MarkKind = 'citation' | 'note' | 'repair'

const SELECTORS: Record<MarkKind, string> = {
  citation: 'a[data-citation]',
  note: 'a[data-note]',
  repair: 'html[data-received] .repair[data-repair]',
}

const KINDS: readonly MarkKind[] = ['citation', 'note', 'repair']

export interface Mark {
  kind: MarkKind
  element: HTMLElement
}

/** The mark an event happened on; null elsewhere. Repairs are marks only while they are shown. */
export function markAt(target: EventTarget | null): Mark | null {
  if (!(target instanceof Element)) return null
  for (const kind of KINDS) {
    const element = target.closest<HTMLElement>(SELECTORS[kind])
    if (element) return { kind, element }
  }
  return null
}

/** What the mark opens: `6` for a citation, `n4` for a note, `13` for a repair. */
export function labelOf({ kind, element }: Mark): string {
  return element.dataset[kind] ?? ''
}

/** The card that holds what the mark stands for, in the lists after the text. */
export function cardOf(mark: Mark): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-${mark.kind}-card="${CSS.escape(labelOf(mark))}"]`)
}

/** All marks of the same kind that are shown on the same side, in the order of the text. */
export function listAlike({ kind, element }: Mark, root: HTMLElement): Mark[] {
  const side = sentenceAt(element)?.dataset.side ?? ''
  return [...root.querySelectorAll<HTMLElement>(SELECTORS[kind])]
    .filter((other) => sentenceAt(other)?.dataset.side === side && isShown(other))
    .map((other) => ({ kind, element: other }))
}

/** The mark itself while its side is shown (`only` is the one side shown, or null for both), else its like there. */
export function shownMark(mark: Mark, only: Side | null): Mark | null {
  const sentence = sentenceAt(mark.element)
  if (!only || !sentence || sideOf(sentence) === only) return mark
  const likes = partnerOf(sentence)?.querySelectorAll<HTMLElement>(SELECTORS[mark.kind]) ?? []
  return (
    [...likes]
      .map((element) => ({ kind: mark.kind, element }))
      .find((like) => labelOf(like) === labelOf(mark)) ?? null
  )
}

/** Tells screen readers and style sheets that the mark's card is open. Returns the function that takes it back. */
export function expandMark({ element }: Mark): () => void {
  element.setAttribute('aria-expanded', 'true')
  return () => {
    element.removeAttribute('aria-expanded')
  }
}
