import type { KeySwitches, ShortcutRegistry } from '@/lib/reading/shortcuts'

/** Fields in which a letter is a letter, and in which the browser itself undoes what was typed. */
export const TYPED =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="radio"], [type="checkbox"], [type="button"])'

/** Gives key presses to the shortcuts, unless they are being typed or a modal sheet is open. Returns the stop. */
export function listenKeys(shortcuts: ShortcutRegistry, switches: () => KeySwitches): () => void {
  function press(event: KeyboardEvent) {
    if (event.defaultPrevented || event.isComposing) return
    if (event.target instanceof Element && event.target.closest(TYPED)) return
    if (document.querySelector('dialog:modal')) return
    if (shortcuts.press(event, switches())) event.preventDefault()
  }
  document.addEventListener('keydown', press)
  return () => document.removeEventListener('keydown', press)
}
