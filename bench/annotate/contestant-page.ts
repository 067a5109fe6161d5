import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { BenchApi } from './page/start-page'

/** Loading and laying out the longest text, on a busy machine. */
const LOADING = 90_000

/** Scrolling to many places, where a painter paints each anew, in milliseconds. */
const MANY_ANSWERS = 60_000

/** A page of one contestant in a context of its own: where one does not come back, the others go on. */
export class ContestantPage {
  #context: BrowserContext | null = null
  #page: Page | null = null

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
    /** How long it may be deaf before it is given up, in milliseconds. */
    private readonly patience: number,
  ) {}

  /** Asks the page. Null where it did not answer in time, or failed: it is then opened anew for the next question. */
  async ask<K extends keyof BenchApi>(
    name: K,
    ...given: Parameters<BenchApi[K]>
  ): Promise<Awaited<ReturnType<BenchApi[K]>> | null> {
    type Answer = Awaited<ReturnType<BenchApi[K]>>
    const page = await this.#open()
    const answer = page
      .evaluate(([method, values]) => Reflect.apply(window.contest[method], null, values) as unknown, [
        name,
        given,
      ] as const)
      .then((value) => ({ value: value as Answer }))
      .catch((error: unknown) => new Error(`${this.url}: ${name} failed: ${String(error)}`))
    const late = new Promise<Error>((resolve) => {
      const patience = name === 'hits' ? MANY_ANSWERS : this.patience
      setTimeout(() => resolve(new Error(`${this.url}: ${name} was not answered`)), patience).unref()
    })
    const first = await Promise.race([answer, late])
    if (!(first instanceof Error)) return first.value
    process.stderr.write(`${first.message}\n`)
    await this.close()
    return null
  }

  /** Also ends a page that does not answer any more. */
  async close(): Promise<void> {
    const context = this.#context
    const page = this.#page
    this.#context = null
    this.#page = null
    if (!context || !page) return
    const session = await context.newCDPSession(page).catch(() => null)
    await Promise.race([
      session?.send('Runtime.terminateExecution').catch(() => null),
      new Promise((resolve) => setTimeout(resolve, 1_000)),
    ])
    await Promise.race([context.close(), new Promise((resolve) => setTimeout(resolve, 10_000))])
  }

  async #open(): Promise<Page> {
    if (this.#page) return this.#page
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    this.#context = context
    this.#page = page
    page.setDefaultTimeout(LOADING)
    await page.goto(this.url)
    return page
  }
}
