import { moveEndInSentence, stepEnd, type RangeEnd } from '@/lib/anchor/adjust-range'
import type { Direction } from '@/lib/anchor/extend-range'
import type { SideText } from '@/lib/anchor/side-text'
import type { TextRange } from '@/lib/anchor/text-range'
import { isKeyOn } from '../reading/is-key-on'

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

const ARROWS: Partial<Record<string, Direction>> = {
  ArrowLeft: 'backwards',
  ArrowUp: 'backwards',
  ArrowRight: 'forwards',
  ArrowDown: 'forwards',
}

/** The keys that move an end, by the id of what they do, as the help shows them. */
export const ADJUST_STROKES = {
  'adjust-word': ['ArrowRight', 'ArrowLeft'],
  'adjust-character': ['Shift+ArrowRight', 'Shift+ArrowLeft'],
  'adjust-sentence': ['ArrowDown', 'ArrowUp'],
  'adjust-ends': ['Home', 'End'],
} as const

/** Whether a key acts on a handle; the reader may have turned it off. */
export function isAdjustKeyOn({ key, shiftKey }: Pick<Key, 'key' | 'shiftKey'>): boolean {
  if (key === 'Home' || key === 'End') return isKeyOn('adjust-ends', key)
  if (key === 'ArrowUp' || key === 'ArrowDown') return isKeyOn('adjust-sentence', key)
  return shiftKey ? isKeyOn('adjust-character', `Shift+${key}`) : isKeyOn('adjust-word', key)
}

/**
 * The passage after a key on the handle of one of its ends: left and right by a word, with Shift by a character; up and
 * down by a sentence; Home and End to the ends of the sentence. Null for any other key.
 */
export function adjustByKey(
  sideText: SideText,
  range: TextRange,
  end: RangeEnd,
  { key, shiftKey, ctrlKey, altKey, metaKey }: Key,
): TextRange | null {
  if (ctrlKey || altKey || metaKey) return null
  if (key === 'Home' || key === 'End')
    return moveEndInSentence(sideText, range, end, key === 'Home' ? 'first' : 'last')
  const direction = ARROWS[key]
  if (!direction) return null
  const isUpright = key === 'ArrowUp' || key === 'ArrowDown'
  return stepEnd(sideText, range, end, isUpright ? 'sentence' : shiftKey ? 'character' : 'word', direction)
}
