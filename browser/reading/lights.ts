import { partnerOf, sentenceAt } from './sentences'

/** Lights a sentence and its partner (`data-lit`): the one under the mouse, else the one that is held. */
export interface Lights {
  /** Keeps this sentence lit when the mouse is elsewhere; null lets go. */
  hold: (sentence: HTMLElement | null) => void
  /** The one that is lit now. */
  lit: () => HTMLElement | null
  /** Follows mouse and focus in the text. Returns the function that stops it and puts the lights out. */
  attach: (root: HTMLElement) => () => void
}

export function createLights(): Lights {
  let held: HTMLElement | null = null
  let hovered: HTMLElement | null = null
  let lit: HTMLElement | null = null

  function light() {
    const next = hovered ?? held
    if (next === lit) return
    for (const sentence of [lit, lit && partnerOf(lit)]) sentence?.removeAttribute('data-lit')
    for (const sentence of [next, next && partnerOf(next)]) sentence?.setAttribute('data-lit', '')
    lit = next
  }
  function hover(sentence: HTMLElement | null) {
    hovered = sentence
    light()
  }
  function hold(sentence: HTMLElement | null) {
    held = sentence
    light()
  }
  function over(event: PointerEvent) {
    if (event.pointerType === 'mouse') hover(sentenceAt(event.target))
  }
  function leave() {
    hover(null)
  }
  function focusIn(event: FocusEvent) {
    hold(sentenceAt(event.target))
  }
  function focusOut({ relatedTarget }: FocusEvent) {
    // What opens from a sentence takes the focus along, and not the light.
    if (!(relatedTarget instanceof Element && relatedTarget.closest('[popover], dialog'))) hold(null)
  }

  return {
    hold,
    lit: () => lit,
    attach(root) {
      root.addEventListener('pointerover', over)
      root.addEventListener('pointerleave', leave)
      root.addEventListener('focusin', focusIn)
      root.addEventListener('focusout', focusOut)
      return () => {
        root.removeEventListener('pointerover', over)
        root.removeEventListener('pointerleave', leave)
        root.removeEventListener('focusin', focusIn)
        root.removeEventListener('focusout', focusOut)
        hovered = null
        hold(null)
      }
    },
  }
}
