import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { PREFERENCES_KEY } from '../lib/reading/preferences'
import { emailOf, HOST, PASSWORD } from './demo/people'
import { QUIET_FLAGS } from './find-browser'
import { ensureBrowser } from './install-browser'
import { listPictures } from './pictures/list-pictures'
import type { Picture } from './pictures/picture'
import { shrinkPng } from './pictures/shrink-png'
import { ServerProcess } from './server-process'

/**
 * `npm run pictures`: the pictures of the README and the guides, taken from the demonstration as it runs; with words after
 * `--`, those whose names hold one of them.
 */
const wanted = process.argv.slice(2)
const pictures = listPictures().filter(
  ({ file }) => wanted.length === 0 || wanted.some((word) => path.basename(file).includes(word)),
)
const { executablePath, sandbox } = ensureBrowser()
const server = await ServerProcess.launchDemo()
const browser = await chromium.launch({ executablePath, chromiumSandbox: sandbox, args: QUIET_FLAGS })
try {
  for (const picture of pictures) {
    const png = await take(browser, server.url, picture)
    await mkdir(path.dirname(picture.file), { recursive: true })
    await writeFile(`${picture.file}.png`, png)
    process.stdout.write(`${picture.file}.png ${Math.round(png.length / 1000)} kB\n`)
  }
} finally {
  await browser.close()
  await server.dispose()
}

async function take(browser: Browser, url: string, picture: Picture): Promise<Buffer> {
  const { options, theme, address, prepare } = picture
  const context = await browser.newContext({ ...options, baseURL: url, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.addInitScript(([key, value]) => localStorage.setItem(key, JSON.stringify({ theme: value })), [
    PREFERENCES_KEY,
    theme,
  ] as const)
  await signIn(page, url, picture)
  await page.goto(address)
  // A reader in company keeps a line open: the page is done when it has been still for a while, not when nothing loads.
  await page.waitForTimeout(3_000)
  await prepare?.(page)
  await page.waitForTimeout(800)
  const png = await page.screenshot()
  await context.close()
  return shrinkPng(png)
}

/** As the form on the page would, in the browser of this page. */
async function signIn(page: Page, url: string, { as }: Picture): Promise<void> {
  const email = as === 'host' ? HOST.email : emailOf(as)
  await page.request.post('/api/account/sign-in', {
    headers: { origin: url },
    data: { email, password: PASSWORD },
    failOnStatusCode: true,
  })
}
