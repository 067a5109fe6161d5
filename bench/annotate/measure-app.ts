import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import type { LoadedWork } from '../../lib/work/loaded-work'
import { ServerProcess } from '../../scripts/server-process'
import { median } from '../summary'
import { bundlePage } from './bundle'
import { seedNotes } from './seed-notes'
import type {} from './page/watch-app'

/** How the application itself does with many notes. Times in milliseconds. */
export interface AppFigures {
  readonly notes: number
  /** From the start of the navigation to the end of the frame in which every note is painted. */
  readonly ready: number
  /** The longest task from the start of the navigation until the page has lain still. */
  readonly longestTask: number
  /** From the key that marks what is selected to the end of the frame that shows it: the median, and the slowest. */
  readonly add: number
  readonly slowestAdd: number
  /** The longest task while notes were added. */
  readonly longestTaskAdding: number
}

const READER = '/tr/oku/kritik-mineraller'

/** How often notes are added. */
const ADDED = 7

/** A window so wide that comments stand in the margin. */
const VIEWPORT = { width: 1440, height: 900 }

/** Starts the application on data of its own, gives one reader so many notes and opens the page. */
export async function measureApp(browser: Browser, loaded: LoadedWork, notes: number): Promise<AppFigures> {
  const server = await ServerProcess.launch({ RATE_LIMIT: '0' })
  try {
    const databaseFile = join(server.dataFolder, 'yanyana.db')
    const cookie = await seedNotes({ url: server.url, databaseFile }, loaded, notes)
    const context = await browser.newContext({ viewport: VIEWPORT, locale: 'tr-TR' })
    await context.addCookies(
      cookie.split('; ').map((each) => {
        const [name = '', ...value] = each.split('=')
        return { name, value: value.join('='), url: server.url }
      }),
    )
    // The first load warms the server, as any visit before would have.
    const opened: { ready: number; longestTask: number }[] = []
    let page: Page | null = null
    for (let load = 0; load < 4; load++) {
      await page?.close()
      page = await context.newPage()
      const figures = await openPage(page, server.url + READER, notes)
      if (load > 0) opened.push(figures)
    }
    const added = page ? await addNotes(page) : []
    const longestTaskAdding = (await page?.evaluate(() => window.watched.longest)) ?? NaN
    await context.close()
    return {
      notes,
      ready: median(opened.map(({ ready }) => ready)),
      longestTask: median(opened.map(({ longestTask }) => longestTask)),
      add: median(added),
      slowestAdd: Math.max(...added),
      longestTaskAdding,
    }
  } finally {
    await server.dispose()
  }
}

async function openPage(page: Page, url: string, notes: number) {
  await page.addInitScript(await bundlePage('watch-app'))
  await page.goto(url, { waitUntil: 'commit' })
  const ready = await page.evaluate((count) => window.watched.whenPainted(count), notes)
  await page.waitForTimeout(3_000)
  return { ready, longestTask: await page.evaluate(() => window.watched.longest) }
}

/** Selects some words and marks them by key, again and again. */
async function addNotes(page: Page): Promise<number[]> {
  const times: number[] = []
  await page.evaluate(() => (window.watched.longest = 0))
  for (let at = 0; at < ADDED; at++) {
    await page.evaluate((step) => {
      const sentence = document.querySelectorAll('.s[data-side="tr"]')[step]
      const text = sentence?.firstChild
      if (!(text instanceof Text)) throw new Error('no text to select')
      sentence?.scrollIntoView({ block: 'center', behavior: 'instant' })
      document.getSelection()?.setBaseAndExtent(text, 0, text, 12)
    }, at)
    await page.locator('.selection-toolbar').waitFor()
    await page.waitForTimeout(500)
    await page.evaluate(() => window.watched.timeAdding())
    await page.keyboard.press('1')
    times.push(await page.evaluate(() => window.watched.added))
    await page.waitForTimeout(1_500)
  }
  return times
}
