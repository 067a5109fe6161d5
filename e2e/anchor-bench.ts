import type { Page } from '@playwright/test'
import type * as indexModule from '../browser/reader-dom/reader-index'
import type * as fromModule from '../browser/reader-dom/from-dom-range'
import type * as toModule from '../browser/reader-dom/to-dom-range'
import type * as linesModule from '../browser/reader-dom/list-line-boxes'
import type * as selectModule from '../browser/selection/select-range'
import type * as keysModule from '../browser/selection/selection-keys'
import type * as copyModule from '../browser/selection/listen-for-copy'
import type * as watchModule from '../browser/selection/watch-selection'
import type * as hitModule from '../browser/hit-test/hit-test'
import type * as highlightsModule from '../browser/painter/highlight-painter'
import type * as boxesModule from '../browser/painter/box-painter'
import type * as chooseModule from '../browser/painter/choose-painter'
import type * as wordsModule from '../lib/anchor/passage-text'
import { anchorPage } from './anchor-page'
import { serveSource } from './source-modules'

/** The modules under test, by the names the tests call them. */
const MODULES = {
  index: 'browser/reader-dom/reader-index',
  from: 'browser/reader-dom/from-dom-range',
  to: 'browser/reader-dom/to-dom-range',
  lines: 'browser/reader-dom/list-line-boxes',
  select: 'browser/selection/select-range',
  keys: 'browser/selection/selection-keys',
  copy: 'browser/selection/listen-for-copy',
  watch: 'browser/selection/watch-selection',
  hit: 'browser/hit-test/hit-test',
  highlights: 'browser/painter/highlight-painter',
  boxes: 'browser/painter/box-painter',
  choose: 'browser/painter/choose-painter',
  words: 'lib/anchor/passage-text',
} as const

/** What they are in the source. */
export interface Bench extends Record<keyof typeof MODULES, object> {
  index: typeof indexModule
  from: typeof fromModule
  to: typeof toModule
  lines: typeof linesModule
  select: typeof selectModule
  keys: typeof keysModule
  copy: typeof copyModule
  watch: typeof watchModule
  hit: typeof hitModule
  highlights: typeof highlightsModule
  boxes: typeof boxesModule
  choose: typeof chooseModule
  words: typeof wordsModule
}

declare global {
  interface Window {
    bench: Bench
    reader: HTMLElement
  }
}

/** An address that no server answers: everything on it is given here. */
const BENCH = 'http://bench.localhost/'

/** Opens the small work, with the modules under test. */
export async function openBench(page: Page): Promise<void> {
  await page.route(BENCH, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: anchorPage() }),
  )
  await page.goto(BENCH)
  await addBench(page)
}

/** Puts the modules under test on an open page: `window.bench`, and `window.reader`, its root. */
export async function addBench(page: Page): Promise<void> {
  const imports = Object.entries(MODULES).map(([name, path]) => `import * as ${name} from '/source/${path}'`)
  await serveSource(page)
  await page.addScriptTag({
    type: 'module',
    content: `${imports.join('\n')}
      window.reader = document.getElementById('reader')
      window.bench = { ${Object.keys(MODULES).join(', ')} }`,
  })
  await page.waitForFunction(() => 'bench' in window)
}
