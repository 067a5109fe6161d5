import { expect, test } from 'vitest'
import { readHistoryKey } from './listen-history-keys'

const NONE = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }

test.each([
  ['undo', { key: 'z', ctrlKey: true }],
  ['undo', { key: 'Z', ctrlKey: true }],
  ['undo', { key: 'z', metaKey: true }],
  ['redo', { key: 'Z', ctrlKey: true, shiftKey: true }],
  ['redo', { key: 'z', metaKey: true, shiftKey: true }],
  ['redo', { key: 'y', ctrlKey: true }],
  ['undo', { key: 'я', code: 'KeyZ', ctrlKey: true }],
  // Where Z and Y have changed places, the letter counts.
  ['undo', { key: 'z', code: 'KeyY', ctrlKey: true }],
  [null, { key: 'y', metaKey: true }],
  [null, { key: 'z' }],
  [null, { key: 'z', ctrlKey: true, altKey: true }],
  [null, { key: 'z', ctrlKey: true, metaKey: true }],
  [null, { key: 'x', ctrlKey: true }],
] as const)('%s: %o', (way, key) => {
  expect(readHistoryKey({ ...NONE, ...key })).toBe(way)
})
