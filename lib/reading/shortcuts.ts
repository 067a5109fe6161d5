/** The chapters of the help sheet, in its order. */
export const SHORTCUT_GROUPS = ['reading', 'views', 'citations', 'notes', 'editing', 'tools'] as const

export type ShortcutGroup = (typeof SHORTCUT_GROUPS)[number]

/** What a keyboard event tells; a DOM KeyboardEvent is one. */
export interface KeyPress {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}

export interface Shortcut {
  /** Unique; a second registration under the same id takes the place of the first. */
  id: string
  /** As the help sheet shows them and `strokeOf` spells them: `v`, `Shift+v`, `?`, `ArrowDown`. */
  keys: readonly string[]
  group: ShortcutGroup
  /** What it does, in the reader's language. */
  label: string
  /** Absent: the key is listed in the help, and handled where it acts. False: not now, the key is the page's. */
  run?: (stroke: string) => boolean | void
  /**
   * Whether the thing it acts on has the focus. The key then also works when the reader has switched single-key
   * shortcuts off (WCAG 2.1.4).
   */
  isScoped?: () => boolean
  /** The key is the browser’s own here (Enter on a link, Escape in a panel): listed, and never turned off. */
  isNative?: boolean
}

/** What the reader has turned off. */
export interface KeySwitches {
  /** Whether a character alone acts where the focus is not on what it acts on. */
  singleKeys: boolean
  /** Single keys of single shortcuts, as `switchOf` names them. */
  keysOff: readonly string[]
}

/** The name under which one key of one shortcut is remembered as off: `sentence-next j`. */
export function switchOf(id: string, stroke: string): string {
  return `${id} ${stroke}`
}

export interface ShortcutRegistry {
  /** Returns the function that takes it out again. */
  register: (shortcut: Shortcut) => () => void
  /** In order of groups, within a group in order of registration. The same array until something changes. */
  list: () => readonly Shortcut[]
  subscribe: (changed: () => void) => () => void
  /** Runs the first shortcut that has this key and wants it; true if one did. */
  press: (press: KeyPress, switches: KeySwitches) => boolean
}

/** Spells a key press as shortcuts do; null when Ctrl, Alt or Meta is held, for those belong to the browser. */
export function strokeOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyPress): string | null {
  if (ctrlKey || altKey || metaKey) return null
  if (/^[A-Za-z]$/.test(key)) {
    // Caps Lock changes `key` and not `shiftKey`: the letter is spelt small and Shift told apart.
    const letter = String.fromCharCode(key.charCodeAt(0) | 0x20)
    return shiftKey ? `Shift+${letter}` : letter
  }
  // Where a sign stands differs between keyboards (`?` is Shift and another key everywhere): the sign alone counts.
  return key.length === 1 || !shiftKey ? key : `Shift+${key}`
}

/** Whether a stroke types a character, alone or with Shift. */
export function isSingleKey(stroke: string): boolean {
  return stroke.replace(/^Shift\+/, '').length === 1
}

export function createShortcutRegistry(): ShortcutRegistry {
  let shortcuts: readonly Shortcut[] = []
  const listeners = new Set<() => void>()

  function set(next: readonly Shortcut[]) {
    shortcuts = SHORTCUT_GROUPS.flatMap((group) => next.filter((shortcut) => shortcut.group === group))
    for (const listener of listeners) listener()
  }

  return {
    register(shortcut) {
      set([...shortcuts.filter(({ id }) => id !== shortcut.id), shortcut])
      return () => set(shortcuts.filter((other) => other !== shortcut))
    },
    list: () => shortcuts,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    press(press, { singleKeys, keysOff }) {
      const stroke = strokeOf(press)
      if (stroke === null) return false
      return shortcuts.some(({ id, keys, run, isScoped }) => {
        if (!run || !keys.includes(stroke) || keysOff.includes(switchOf(id, stroke))) return false
        if (!singleKeys && isSingleKey(stroke) && !isScoped?.()) return false
        return run(stroke) !== false
      })
    },
  }
}
