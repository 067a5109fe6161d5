'use client'
import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react'
import type { Shortcut, ShortcutRegistry } from '@/lib/reading/shortcuts'

const ShortcutContext = createContext<ShortcutRegistry | null>(null)

export const ShortcutProvider = ShortcutContext.Provider

function useShortcutRegistry(): ShortcutRegistry {
  const shortcuts = useContext(ShortcutContext)
  if (!shortcuts) throw new Error('A shortcut stands outside of ReaderIsland')
  return shortcuts
}

/** All keys that act now, in the order of the help sheet. */
export function useShortcuts(): readonly Shortcut[] {
  const { subscribe, list } = useShortcutRegistry()
  return useSyncExternalStore(subscribe, list, list)
}

/** Registers a key, and lists it in the help, while the component is mounted. `run` may be a new function each time. */
export function useShortcut(shortcut: Shortcut): void {
  const shortcuts = useShortcutRegistry()
  const latest = useRef(shortcut)
  useEffect(() => {
    latest.current = shortcut
  })
  const { id, group, label, isNative = false } = shortcut
  const keys = shortcut.keys.join(' ')
  const runs = shortcut.run !== undefined
  const hasScope = shortcut.isScoped !== undefined
  useEffect(
    () =>
      shortcuts.register({
        id,
        group,
        label,
        keys: keys.split(' '),
        isNative,
        ...(hasScope && { isScoped: () => latest.current.isScoped?.() ?? false }),
        ...(runs && { run: (stroke: string) => latest.current.run?.(stroke) }),
      }),
    [shortcuts, id, group, label, isNative, keys, runs, hasScope],
  )
}
