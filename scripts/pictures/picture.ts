import type { BrowserContextOptions, Page } from '@playwright/test'
import type { Theme } from '../../lib/reading/preferences'
import type { Side } from '../../lib/text/side'
import type { DemoName } from '../demo/people'

/** A picture of the demonstration. */
export interface Picture {
  /** Where it is written, without its ending. */
  file: string
  /** Who is signed in. */
  as: DemoName | 'host'
  lang: Side
  address: string
  theme: Theme
  options: BrowserContextOptions
  /** What is done on the page before it is taken. */
  prepare?: (page: Page) => Promise<unknown>
}
