import { describe, expect, it, vi } from 'vitest'
import {
  createShortcutRegistry,
  isSingleKey,
  strokeOf,
  switchOf,
  type KeyPress,
  type Shortcut,
} from './shortcuts'

const bare = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({ ...bare, ...held, key })
const all = { singleKeys: true, keysOff: [] }

function shortcut(id: string, keys: string[], rest: Partial<Shortcut> = {}): Shortcut {
  return { id, keys, group: 'reading', label: id, run: () => {}, ...rest }
}

it.each([
  [press('v'), 'v'],
  [press('V', { shiftKey: true }), 'Shift+v'],
  [press('V'), 'v'],
  [press('v', { shiftKey: true }), 'Shift+v'],
  [press('?', { shiftKey: true }), '?'],
  [press('ArrowUp', { shiftKey: true }), 'Shift+ArrowUp'],
  [press('Escape'), 'Escape'],
  [press('ı'), 'ı'],
  [press('v', { ctrlKey: true }), null],
  [press('v', { metaKey: true }), null],
])('spells %j as %j', (given, stroke) => {
  expect(strokeOf(given)).toBe(stroke)
})

it('tells a single key from a named one', () => {
  expect(['v', 'Shift+v', '?', 'Enter', 'Shift+Tab'].map(isSingleKey)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})

describe('a registry', () => {
  it('lists by group, then in order of registration, and tells of changes', () => {
    const registry = createShortcutRegistry()
    const changed = vi.fn()
    const stop = registry.subscribe(changed)
    registry.register(shortcut('help', ['?'], { group: 'tools' }))
    registry.register(shortcut('down', ['j']))
    const forget = registry.register(shortcut('up', ['k']))
    expect(registry.list().map(({ id }) => id)).toEqual(['down', 'up', 'help'])
    expect(registry.list()).toBe(registry.list())
    forget()
    expect(registry.list().map(({ id }) => id)).toEqual(['down', 'help'])
    expect(changed).toHaveBeenCalledTimes(4)
    stop()
    registry.register(shortcut('up', ['k']))
    expect(changed).toHaveBeenCalledTimes(4)
  })

  it('replaces what has the same id, and then forgets only its own', () => {
    const registry = createShortcutRegistry()
    const forget = registry.register(shortcut('down', ['j']))
    registry.register(shortcut('down', ['ArrowDown']))
    forget()
    expect(registry.list().map(({ keys }) => keys)).toEqual([['ArrowDown']])
  })

  it('runs the first that wants the key', () => {
    const registry = createShortcutRegistry()
    const second = vi.fn()
    registry.register(shortcut('first', ['c'], { run: () => false }))
    registry.register(shortcut('second', ['c'], { run: second }))
    expect(registry.press(press('c'), all)).toBe(true)
    expect(second).toHaveBeenCalledOnce()
    expect(registry.press(press('x'), all)).toBe(false)
  })

  it('leaves single keys alone when they are switched off, except those of what has the focus', () => {
    const registry = createShortcutRegistry()
    const anywhere = vi.fn()
    const scoped = vi.fn()
    registry.register(shortcut('view', ['v', 'F2'], { run: anywhere }))
    registry.register(shortcut('down', ['j'], { run: scoped, isScoped: () => true }))
    expect(registry.press(press('v'), { ...all, singleKeys: false })).toBe(false)
    expect(registry.press(press('F2'), { ...all, singleKeys: false })).toBe(true)
    expect(registry.press(press('j'), { ...all, singleKeys: false })).toBe(true)
    expect([anywhere, scoped].map((run) => run.mock.calls.length)).toEqual([1, 1])
  })

  it('leaves alone one key of one shortcut, also of what has the focus; the key goes on to others', () => {
    const registry = createShortcutRegistry()
    const [down, other] = [vi.fn(), vi.fn()]
    registry.register(shortcut('down', ['j', 'ArrowDown'], { run: down, isScoped: () => true }))
    const off = { singleKeys: true, keysOff: [switchOf('down', 'j')] }
    expect(registry.press(press('j'), off)).toBe(false)
    expect(registry.press(press('ArrowDown'), off)).toBe(true)
    registry.register(shortcut('other', ['j'], { run: other }))
    expect(registry.press(press('j'), off)).toBe(true)
    expect(registry.press(press('j'), all)).toBe(true)
    expect([down, other].map((run) => run.mock.calls.length)).toEqual([2, 1])
  })

  it('only lists a key that is handled where it acts', () => {
    const registry = createShortcutRegistry()
    registry.register({ id: 'close', keys: ['Escape'], group: 'tools', label: 'Close' })
    expect(registry.press(press('Escape'), all)).toBe(false)
  })
})
