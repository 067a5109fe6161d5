import { partnerOf, sentenceAt } from './sentences'

/** Lights a sentence and its partner (`data-lit`): the pinned one, else the one under the mouse, else the held one. */
export interface Lights {
  /** Keeps this sentence lit wherever the mouse is, while something opened from it stands open; null lets go. */
  pin: (sentence: HTMLElement | null) => void
  /** Keeps this sentence lit when the mouse is elsewhere; null lets go. */
  hold: (sentence: HTMLElement | null) => void
  /** The one that is lit now. */
  lit: () => HTMLElement | null
  /** Follows mouse and focus in the text. Returns the function that stops it and puts the lights out. */
  attach: (root: HTMLElement) => () => void
}

export function createLights(): Lights {
  let pinned: HTMLElement | null = null
  let held: HTMLElement | null = null
  let hovered: HTMLElement | null = null
  let lit: HTMLElement | null = null

  function light() {
    const next = pinned ?? hovered ?? held
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
  function pin(sentence: HTMLElement | null) {
    pinned = sentence
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
    pin,
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
        pinned = null
        hovered = null
        hold(null)
      }
    },
  }
}
