import { mkdir } from 'node:fs/promises'
import { chromium, type BrowserContextOptions, type Page } from '@playwright/test'
import { PREFERENCES_KEY, type Theme } from '../lib/reading/preferences'
import { getWork } from '../server/content/load-work'
import { QUIET_FLAGS } from './find-browser'
import { ensureBrowser } from './install-browser'
import { SAMPLE_NOTES } from './pictures/sample-notes'
import { saveNotes } from './pictures/save-notes'
import { ServerProcess } from './server-process'

/** `npm run pictures`: the README's pictures, taken from the running program with a few notes in it. */

const FOLDER = 'docs/images'
const WORK = 'kritik-mineraller'

interface Picture {
  name: string
  address: string
  theme: Theme
  options: BrowserContextOptions
  /** What is done on the page before it is taken. */
  prepare: (page: Page) => Promise<unknown>
}

const WIDE: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
}

const PICTURES: Picture[] = [
  {
    name: 'reader',
    address: `/en/read/${WORK}#p3`,
    theme: 'light',
    options: WIDE,
    prepare: (page) => page.locator('[id="p3.s2"]').hover(),
  },
  {
    name: 'citation',
    address: `/tr/oku/${WORK}#p3`,
    theme: 'sepia',
    options: WIDE,
    prepare: (page) => page.locator('#m7-tr').click(),
  },
  {
    name: 'phone',
    address: `/tr/oku/${WORK}#p3`,
    theme: 'dark',
    options: PHONE,
    prepare: () => Promise.resolve(),
  },
]

const { executablePath, sandbox } = ensureBrowser()
const loaded = await getWork(WORK)
const server = await ServerProcess.launch()
const browser = await chromium.launch({ executablePath, chromiumSandbox: sandbox, args: QUIET_FLAGS })
try {
  await mkdir(FOLDER, { recursive: true })
  for (const { name, address, theme, options, prepare } of PICTURES) {
    const context = await browser.newContext({ ...options, baseURL: server.url, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.addInitScript(([key, value]) => localStorage.setItem(key, JSON.stringify({ theme: value })), [
      PREFERENCES_KEY,
      theme,
    ] as const)
    await page.goto(address)
    await saveNotes(page, loaded, SAMPLE_NOTES)
    await page.reload({ waitUntil: 'networkidle' })
    await prepare(page)
    await page.waitForTimeout(500)
    await page.screenshot({ path: `${FOLDER}/${name}.png` })
    await context.close()
    process.stdout.write(`${FOLDER}/${name}.png\n`)
  }
} finally {
  await browser.close()
  await server.dispose()
}
