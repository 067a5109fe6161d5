import type { BrowserContext } from '@playwright/test'

/** What a page complained of while a test ran, and what the test said beforehand it would complain of. */
export class Complaints {
  readonly #seen: string[] = []
  readonly #announced: RegExp[] = []

  /** Says beforehand that complaints like this one are part of the journey (a server that is down, a 412). */
  announce(...patterns: RegExp[]): void {
    this.#announced.push(...patterns)
  }

  add(complaint: string): void {
    this.#seen.push(complaint)
  }

  /** Complaints nobody announced. */
  get unexpected(): string[] {
    return this.#seen.filter((line) => !this.#announced.some((pattern) => pattern.test(line)))
  }
}

/** A request the page gave up itself; one its own policy stopped, which the console tells where it matters. */
const NO_COMPLAINT = ['net::ERR_ABORTED', 'csp']

/**
 * Listens to every page of a context: console errors and warnings, uncaught errors, failed requests, and answers
 * of 400 and above.
 */
export function watchContext(context: BrowserContext, complaints: Complaints): void {
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    complaints.add(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => {
    complaints.add(`uncaught: ${error.error().stack ?? error.error().message}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    if (!NO_COMPLAINT.includes(reason)) {
      complaints.add(`request failed: ${request.method()} ${request.url()} ${reason}`)
    }
  })
  context.on('response', (response) => {
    if (response.status() >= 400) {
      complaints.add(`answer ${response.status()}: ${response.request().method()} ${response.url()}`)
    }
  })
}
