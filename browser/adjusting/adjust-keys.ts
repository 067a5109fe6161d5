import { moveEndInSentence, stepEnd, type RangeEnd } from '@/lib/anchor/adjust-range'
import type { Direction } from '@/lib/anchor/extend-range'
import type { SideText } from '@/lib/anchor/side-text'
import type { TextRange } from '@/lib/anchor/text-range'

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

const ARROWS: Partial<Record<string, Direction>> = {
  ArrowLeft: 'backwards',
  ArrowUp: 'backwards',
  ArrowRight: 'forwards',
  ArrowDown: 'forwards',
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
