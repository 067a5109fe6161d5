import { isInWindow, sentenceOnLine } from './reading-line'
import { isShown, listSentences, partnerOf, sentenceAt, sideOf } from './sentences'

/**
 * The sentence cursor: one sentence at a time is a stop of the Tab key, the one in view, and from there keys go on.
 * Only the keyboard gives a sentence the focus, so a reader who clicks keeps the arrow keys for scrolling.
 */
export interface Cursor {
  /** The sentence that has the focus itself, not by a marker in it. */
  focused: () => HTMLElement | null
  /** To the next or previous sentence of its side; from nowhere, to the sentence in view. False at the end. */
  move: (step: 1 | -1) => boolean
  /** To the same sentence in the other language, if that is shown. */
  cross: () => boolean
  /** To the first or last sentence of its paragraph. */
  moveToEnd: (end: 'first' | 'last') => boolean
  /** Chooses the Tab stop anew, after a change of what is in view. */
  settle: () => void
  stop: () => void
}

export function trackCursor(root: HTMLElement): Cursor {
  let stop: HTMLElement | null = null

  function setStop(sentence: HTMLElement | null) {
    if (sentence === stop) return
    stop?.removeAttribute('tabindex')
    stop = sentence
    stop?.setAttribute('tabindex', '0')
  }

  function focus(sentence: HTMLElement | null | undefined): boolean {
    if (!sentence || !isShown(sentence)) return false
    setStop(sentence)
    sentence.focus({ preventScroll: true })
    sentence.scrollIntoView({ block: 'nearest' })
    return true
  }

  function focused(): HTMLElement | null {
    const active = document.activeElement
    return active instanceof HTMLElement && active === sentenceAt(active) ? active : null
  }

  function siblings(sentence: HTMLElement, within: HTMLElement): HTMLElement[] {
    return listSentences(within, sideOf(sentence)).filter(isShown)
  }

  function settle() {
    if (!root.contains(document.activeElement)) setStop(sentenceOnLine(root))
  }

  const listening = new AbortController()
  const { signal } = listening
  // A press must not focus the Tab stop; it is set again when something happens next.
  root.addEventListener('pointerdown', () => setStop(null), { signal })
  root.addEventListener('pointerup', settle, { signal })
  root.addEventListener(
    'focusin',
    (event) => {
      if (event.target === sentenceAt(event.target)) setStop(sentenceAt(event.target))
    },
    { signal },
  )
  settle()

  return {
    focused,
    move(step) {
      const from = focused()
      if (!from) {
        const held = stop && isInWindow(stop) ? stop : sentenceOnLine(root)
        return focus(held)
      }
      const all = siblings(from, root)
      return focus(all[all.indexOf(from) + step])
    },
    cross() {
      const from = focused()
      return from !== null && focus(partnerOf(from))
    },
    moveToEnd(end) {
      const from = focused()
      const paragraph = from?.closest<HTMLElement>('[data-paragraph]')
      return from !== null && !!paragraph && focus(siblings(from, paragraph).at(end === 'first' ? 0 : -1))
    },
    settle,
    stop() {
      listening.abort()
      setStop(null)
    },
  }
}
