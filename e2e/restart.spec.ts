import { card } from './annotate-page'
import { checkAxe, expect, test } from './fixtures'
import { saveNote } from './saved-note'

test('what was said to be saved is there after the server was killed in mid-air', async ({
  page,
  server,
  site,
}) => {
  const addresses: string[] = []
  for (const text of ['bir', 'iki', 'üç']) addresses.push(await saveNote(page.request, server.url, text))
  await server.stop('SIGKILL')
  await server.start()
  for (const address of addresses) {
    expect((await page.request.get(address)).status(), address).toBe(200)
  }
  await page.goto(site.path('/read/[work]'))
  await expect(card(page, 'üç')).toBeVisible()
  await checkAxe(page, 'the reader with three notes on one word')
})

test('a server that is told to stop finishes, says so, and starts again on the same data @once', async ({
  page,
  server,
}) => {
  const address = await saveNote(page.request, server.url, 'dört')
  const said = server.output.length
  await server.stop('SIGINT')
  expect(server.exitCode).toBe(0)
  expect(server.output.slice(said)).not.toMatch(/error/i)
  await server.start()
  expect((await page.request.get(address)).status()).toBe(200)
  const health = await page.request.get('/api/health')
  expect(health.status()).toBe(200)
})
