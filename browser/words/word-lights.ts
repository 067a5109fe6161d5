import type { WordLinks } from '@/lib/align/word-link'
import { isKeyOn } from '../reading/is-key-on'
import { segmentOf, sideOf } from '../reading/sentences'
import { findWordAt, isSameWord, listLitRanges, listStops, type LitWord } from './lit-word'
import { createWordPainter } from './word-painter'

/** Lights a word and what answers it: the one under the mouse, the one tapped, or the one walked to by key. */
export interface WordLights {
  /** To the next or previous word of a sentence; from elsewhere, to its first or last. Null at its end. */
  walk: (sentence: HTMLElement, step: 1 | -1) => LitWord | null
  /** Follows mouse, pen and touch in the text, and Escape out of a walk. Returns the function that stops it and puts the light out. */
  attach: () => () => void
}

/** `onLight` hears of every change, after it is shown. */
export function createWordLights(
  root: HTMLElement,
  links: WordLinks,
  onLight: (word: LitWord | null) => void,
): WordLights {
  const painter = createWordPainter(root)
  let lit: LitWord | null = null
  /** Where the light came from: what lit it puts it out. */
  let by: 'hover' | 'tap' | 'key' = 'hover'
  let frame = 0

  function light(word: LitWord | null, source: typeof by) {
    by = source
    if (isSameWord(word, lit)) return
    lit = word
    painter.show(word ? listLitRanges(word) : [])
    onLight(word)
  }

  /** Once a frame at most, and not while something is being selected. */
  function hover({ pointerType, clientX, clientY, buttons }: PointerEvent) {
    if (pointerType === 'touch') return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const word = buttons === 0 ? findWordAt(root, links, clientX, clientY) : null
      if (word || by === 'hover') light(word, 'hover')
    })
  }
  function unhover() {
    cancelAnimationFrame(frame)
    if (by === 'hover') light(null, by)
  }
  /** A tap also opens what it opened before: the light only comes to it, and first, before anything lies over the word. */
  function tap(event: MouseEvent) {
    if (!(event instanceof PointerEvent) || event.pointerType === 'mouse') return
    const isSelecting = document.getSelection()?.isCollapsed === false
    light(isSelecting ? null : findWordAt(root, links, event.clientX, event.clientY), 'tap')
  }
  function tapElsewhere(event: PointerEvent) {
    if (by === 'tap' && event.target instanceof Node && !root.contains(event.target)) light(null, by)
  }
  function unfocus() {
    if (by === 'key') light(null, by)
  }

  /** The first Escape leaves the word, and only the next one its sentence. */
  function escape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || by !== 'key' || !lit || !isKeyOn('word-leave', event.key)) return
    event.preventDefault()
    light(null, by)
  }

  return {
    walk(sentence, step) {
      const [side, segment] = [sideOf(sentence), segmentOf(sentence)]
      const stops = listStops(root, links, side, segment)
      const here = by === 'key' && lit?.side === side && lit.segment === segment ? lit.stop.start : null
      const at = here === null ? -1 : stops.findIndex(({ start }) => start === here)
      const stop = here === null ? stops.at(step === 1 ? 0 : -1) : stops[at + step]
      if (!stop) return null
      const word = { side, segment, stop }
      light(word, 'key')
      return word
    },
    attach() {
      root.addEventListener('pointermove', hover)
      root.addEventListener('pointerleave', unhover)
      root.addEventListener('click', tap, { capture: true })
      root.addEventListener('focusout', unfocus)
      root.addEventListener('keydown', escape)
      document.addEventListener('pointerdown', tapElsewhere)
      // The text moves away under a mouse that lies still.
      addEventListener('scroll', unhover, { passive: true })
      return () => {
        root.removeEventListener('pointermove', hover)
        root.removeEventListener('pointerleave', unhover)
        root.removeEventListener('click', tap, { capture: true })
        root.removeEventListener('focusout', unfocus)
        root.removeEventListener('keydown', escape)
        document.removeEventListener('pointerdown', tapElsewhere)
        removeEventListener('scroll', unhover)
        cancelAnimationFrame(frame)
        painter.dispose()
      }
    },
  }
}
