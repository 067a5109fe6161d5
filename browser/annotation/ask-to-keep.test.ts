import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

async function ask(navigator: object): Promise<void> {
  vi.stubGlobal('navigator', navigator)
  const { askToKeep } = await import('./ask-to-keep')
  askToKeep()
  askToKeep()
}

test('a browser is asked once', async () => {
  const persist = vi.fn(() => Promise.resolve(false))
  await ask({ storage: { persist } })
  expect(persist).toHaveBeenCalledOnce()
})

test.each([
  ['has no storage to ask for', {}],
  ['counts what it keeps and cannot be asked, as WebKitGTK', { storage: { estimate: () => ({}) } }],
])('nothing breaks in one that %s', async (_name, navigator) => {
  await expect(ask(navigator)).resolves.toBeUndefined()
})
