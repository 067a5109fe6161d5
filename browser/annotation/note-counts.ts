import { SIDES } from '@/lib/text/side'
import { findSentence } from '../reading/sentences'
import type { SentenceCounts } from './count-by-sentence'

/** Tells, after each sentence, how many notes it has, to those who hear the page. */
export interface NoteCounts {
  /** Each sentence then says its own number, in words; one without notes says nothing. */
  show: (counts: SentenceCounts, say: (count: number) => string) => void
  /** Takes all of them out again. */
  dispose: () => void
}

/**
 * The words stand in an attribute of an aside at the end of the sentence, and the style sheet gives them to screen
 * readers as generated text: no letter is added to the page. So the canonical text, a selection, a copy, the browser’s
 * own search and every line stay as they are. `lang` is the language of the words, which may not be the sentence’s.
 */
export function createNoteCounts(root: HTMLElement, lang: string): NoteCounts {
  const shown = new Map<string, { element: HTMLElement; count: number }>()

  function drop(keep: ReadonlySet<string>) {
    for (const [key, { element }] of shown) {
      if (keep.has(key)) continue
      element.remove()
      shown.delete(key)
    }
  }

  function add(sentence: HTMLElement): HTMLElement {
    const element = document.createElement('span')
    element.className = 'note-count'
    element.dataset['aside'] = ''
    element.lang = lang
    sentence.append(element)
    return element
  }

  return {
    show(counts, say) {
      const keys = new Set<string>()
      for (const side of SIDES) {
        for (const [id, count] of counts[side]) {
          const key = `${side} ${id}`
          const known = shown.get(key)
          keys.add(key)
          if (known?.count === count) continue
          const sentence = known ? null : findSentence(root, id, side)
          const element = known?.element ?? (sentence && add(sentence))
          if (!element) continue
          element.dataset['count'] = say(count)
          shown.set(key, { element, count })
        }
      }
      drop(keys)
    },
    dispose: () => drop(new Set()),
  }
}
