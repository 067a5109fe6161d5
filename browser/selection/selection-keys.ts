import { hasCommandKey } from '../annotation/listen-history-keys'
import { isKeyOn } from '../reading/is-key-on'
import type { Direction, SelectionUnit } from '@/lib/anchor/extend-range'
import { extendSelection } from './extend-selection'

const DIRECTIONS: Partial<Record<string, Direction>> = {
  ArrowRight: 'forwards',
  ArrowDown: 'forwards',
  ArrowLeft: 'backwards',
  ArrowUp: 'backwards',
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/**
 * The step a key asks for, as in an editor: Shift with left or right a character, with Ctrl or Alt a word; Shift with
 * up or down a sentence. Null for any other key.
 */
export function readSelectionKey({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): {
  unit: SelectionUnit
  direction: Direction
} | null {
  const direction = DIRECTIONS[key]
  if (!direction || !shiftKey || metaKey) return null
  if (key === 'ArrowDown' || key === 'ArrowUp') return { unit: 'sentence', direction }
  return { unit: ctrlKey || altKey ? 'word' : 'character', direction }
}

const ARROWS: Record<SelectionUnit, readonly string[]> = {
  character: ['ArrowRight', 'ArrowLeft'],
  word: ['ArrowRight', 'ArrowLeft'],
  sentence: ['ArrowDown', 'ArrowUp'],
}

/** The keys that select by a unit, as the help shows them. */
export function selectionStrokes(unit: SelectionUnit): string[] {
  return ARROWS[unit].map((arrow) => selectionStroke(unit, arrow))
}

function selectionStroke(unit: SelectionUnit, arrow: string): string {
  return `${unit === 'word' ? (hasCommandKey() ? 'Alt+' : 'Ctrl+') : ''}Shift+${arrow}`
}

/** Lets the keys select while the focus is on a sentence. Returns the function that stops it. */
export function listenForSelectionKeys(root: HTMLElement): () => void {
  function listen(event: KeyboardEvent) {
    const step = readSelectionKey(event)
    const onSentence = event.target instanceof Element && event.target.closest('[data-segment]') !== null
    if (!step || !onSentence || event.defaultPrevented) return
    if (!isKeyOn(`select-${step.unit}`, selectionStroke(step.unit, event.key))) return
    if (extendSelection(root, step.unit, step.direction)) event.preventDefault()
  }
  root.addEventListener('keydown', listen)
  return () => root.removeEventListener('keydown', listen)
}
