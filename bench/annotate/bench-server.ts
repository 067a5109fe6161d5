import type { LoadedWork } from '../../lib/work/loaded-work'
import type { BenchPage } from './bench-note'
import { makeBenchText, type BenchText } from './bench-text'
import { bundlePage } from './bundle'
import type { Entry } from './contestants'
import { MADE_ON, makeNotes } from './make-notes'
import { toHtml } from './page-html'
import { layPage } from './page-text'
import { reviseText, type Change, type RevisedText } from './revise-text'
import { serveAlone } from './serve'
import { listWhatChanged } from './what-changed'

/** Serves the pages of the benchmark: `/<contestant>/<paragraphs>/<change>` and `/notes/<paragraphs>/<change>/<notes>`. */
export async function serveBench(loaded: LoadedWork, entries: readonly Entry[]) {
  const scripts = new Map<string, string>()
  for (const { page } of entries) scripts.set(page, await bundlePage(page))
  const texts = new Map<string, { text: BenchText; revised: RevisedText }>()
  const pages = new Map<string, string>()

  const textOf = (paragraphs: string, change: string) => {
    const known = texts.get(`${paragraphs}/${change}`)
    if (known) return known
    const text = makeBenchText(loaded, Number(paragraphs))
    const made = { text, revised: reviseText(text, change as Change) }
    texts.set(`${paragraphs}/${change}`, made)
    return made
  }
  const revisionOf = (change: string) => (change === 'exact' ? MADE_ON : MADE_ON + 1)

  const keep = (address: string, make: () => string) => {
    const body = pages.get(address) ?? make()
    pages.set(address, body)
    return body
  }

  return serveAlone((address) => {
    const [first = '', paragraphs = '', change = '', count = ''] = address.slice(1).split('/')
    if (first === 'script') return { type: 'text/javascript', body: scripts.get(paragraphs) ?? '' }
    if (!Number(paragraphs)) return undefined
    if (first === 'notes') {
      const { text, revised } = textOf(paragraphs, change)
      const make = (): BenchPage => ({
        revision: revisionOf(change),
        revisions: change === 'exact' ? [] : [listWhatChanged(text, revised.text, revisionOf(change))],
        notes: makeNotes(text, revised, Number(count)),
      })
      return { type: 'application/json', body: keep(address, () => JSON.stringify(make())) }
    }
    const html = keep(`${paragraphs}/${change}`, () =>
      toHtml(layPage(textOf(paragraphs, change).revised.text), revisionOf(change)),
    )
    return { type: 'text/html', body: `${html}<script src="/script/${first}"></script>` }
  })
}
