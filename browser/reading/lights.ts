import { partnerOf, sentenceAt } from './sentences'

/** Lights a sentence and its partner (`data-lit`): the one under the mouse, else the one that is held. */
export interface Lights {
  /** Keeps this sentence lit when the mouse is elsewhere; null lets go. */
  hold: (sentence: HTMLElement | null) => void
  held: () => HTMLElement | null
  stop: () => void
}

export function lightSentences(root: HTMLElement): Lights {
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

  const listening = new AbortController()
  const { signal } = listening
  root.addEventListener(
    'pointerover',
    (event) => {
      if (event.pointerType === 'mouse') hover(sentenceAt(event.target))
    },
    { signal },
  )
  root.addEventListener('pointerleave', () => hover(null), { signal })
  root.addEventListener('focusin', (event) => hold(sentenceAt(event.target)), { signal })
  root.addEventListener('focusout', () => hold(null), { signal })

  return {
    hold,
    held: () => held,
    stop() {
      listening.abort()
      hovered = null
      hold(null)
    },
  }
}
