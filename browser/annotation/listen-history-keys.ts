import { isKeyOn } from '../reading/is-key-on'
import { TYPED } from '../reading/listen-keys'

/** Whether the keys of this machine are those of an Apple one, where ⌘ does what Ctrl does elsewhere. */
export function hasCommandKey(): boolean {
  return /^(Mac|iP)/.test(navigator.platform)
}

/** A key with the one that makes a command of it on this machine, as the help shows it. */
export function commandStroke(key: string): string {
  return `${hasCommandKey() ? '⌘' : 'Ctrl'}+${key}`
}

/** The key of each way, as the help shows it. */
export function historyStroke(way: 'undo' | 'redo'): string {
  return commandStroke(way === 'undo' ? 'z' : 'Shift+z')
}

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** What a key asks for: Ctrl or ⌘ with Z undoes, with Shift as well redoes, as Ctrl with Y does. Null for any other. */
export function readHistoryKey({
  key,
  code,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
}: Key): 'undo' | 'redo' | null {
  if (altKey || ctrlKey === metaKey) return null
  // A keyboard without Latin letters is asked where the key lies.
  const letter = /^[a-z]$/i.test(key) ? key : code.replace(/^Key/, '')
  if (/^z$/i.test(letter)) return shiftKey ? 'redo' : 'undo'
  return /^y$/i.test(letter) && ctrlKey && !shiftKey ? 'redo' : null
}

/** Calls back at the keys that undo and redo, but not in a field: there they are the browser's. Returns the stop. */
export function listenHistoryKeys(run: (way: 'undo' | 'redo') => void): () => void {
  function press(event: KeyboardEvent) {
    const way = readHistoryKey(event)
    const isTyped = event.target instanceof Element && event.target.closest(TYPED) !== null
    if (!way || isTyped || event.defaultPrevented || event.isComposing) return
    if (!isKeyOn(`history-${way}`, historyStroke(way))) return
    event.preventDefault()
    run(way)
  }
  document.addEventListener('keydown', press)
  return () => document.removeEventListener('keydown', press)
}
