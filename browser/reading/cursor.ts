import { isInWindow, sentenceOnLine } from './reading-line'
import { enterInView, type TabOrder } from './tab-order'
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
  /** To the first shown sentence of a paragraph, by its id. */
  enter: (paragraph: string) => boolean
  /** Chooses the Tab stop anew, after a change of what is in view. */
  settle: () => void
  /** Sets the Tab stop in this text and keeps it. Returns the function that takes it out. */
  attach: (root: HTMLElement) => () => void
}

export function createCursor(): Cursor {
  let root: HTMLElement | null = null
  let stop: HTMLElement | null = null
  let order: TabOrder | null = null

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

  function siblings(sentence: HTMLElement, within: ParentNode): HTMLElement[] {
    return listSentences(within, sideOf(sentence)).filter(isShown)
  }

  function settle() {
    if (!root || root.contains(document.activeElement)) return
    setStop(sentenceOnLine(root))
    order?.settle(stop)
  }

  // A press must not focus the Tab stop; it is set again when the press is over.
  function press() {
    setStop(null)
  }

  function focusIn(event: FocusEvent) {
    const sentence = sentenceAt(event.target)
    if (sentence === event.target) setStop(sentence)
  }

  return {
    focused,
    move(step) {
      const from = focused()
      if (!from) return focus(stop && isInWindow(stop) ? stop : root && sentenceOnLine(root))
      const all = siblings(from, root ?? document)
      return focus(all[all.indexOf(from) + step])
    },
    cross() {
      const from = focused()
      return from !== null && focus(partnerOf(from))
    },
    moveToEnd(end) {
      const from = focused()
      const paragraph = from?.closest('[data-paragraph]')
      return from !== null && !!paragraph && focus(siblings(from, paragraph).at(end === 'first' ? 0 : -1))
    },
    enter(paragraph) {
      const sentences = document.getElementById(paragraph)?.querySelectorAll<HTMLElement>('.s') ?? []
      return focus([...sentences].find(isShown))
    },
    settle,
    attach(text) {
      root = text
      order = enterInView(text)
      text.addEventListener('pointerdown', press)
      text.addEventListener('pointerup', settle)
      text.addEventListener('focusin', focusIn)
      settle()
      return () => {
        text.removeEventListener('pointerdown', press)
        text.removeEventListener('pointerup', settle)
        text.removeEventListener('focusin', focusIn)
        order?.stop()
        setStop(null)
        root = null
      }
    },
  }
}
