import type { BrowserContext, Page } from '@playwright/test'
import type { Annotation } from '../lib/annotation/annotation'
import { card, comment, field, openReader, panelButton, selectWords } from './annotate-page'
import { CUTS, CuttingProxy } from './cutting-proxy'
import { expect, test, WORK } from './fixtures'
import { hypothesisFile } from './hypothesis-file'
import type { Site } from './site'

/** What is done to one note, one after the other, and what its card says then. */
const DEEDS = [
  {
    name: 'create',
    says: 'İlk hâli',
    run: async (page: Page, site: Site) => {
      await selectWords(page, { segment: 'p3.s1', words: 'açık ara' })
      await comment(page, site, 'İlk hâli')
    },
  },
  {
    name: 'edit',
    says: 'Düzeltilmiş hâli',
    run: async (page: Page, site: Site) => {
      const note = await openCard(page, 'İlk hâli')
      await note.getByRole('button', { name: site.m('annotate.edit'), exact: true }).click()
      await field(page, site).fill('Düzeltilmiş hâli')
      await page.keyboard.press('Control+Enter')
    },
  },
  {
    name: 'recolour',
    says: 'Düzeltilmiş hâli',
    run: async (page: Page, site: Site) => {
      const note = await openCard(page, 'Düzeltilmiş hâli')
      await note.getByRole('button', { name: site.m('annotate.meaning.doubt'), exact: true }).click()
    },
  },
  {
    name: 'delete',
    says: null,
    run: async (page: Page, site: Site) => {
      const note = await openCard(page, 'Düzeltilmiş hâli')
      await note.getByRole('button', { name: site.m('annotate.delete'), exact: true }).click()
    },
  },
] as const

async function openCard(page: Page, words: string) {
  const note = card(page, words)
  const opener = note.locator('.annotation-open')
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
  return note
}

/** What the reader does while the change waits; gives the page they go on with. */
const MEANWHILE = [
  (page: Page) => Promise.resolve(page),
  async (page: Page) => {
    await page.reload()
    return page
  },
  async (page: Page, context: BrowserContext, site: Site) => {
    await page.close()
    const next = await context.newPage()
    await openReader(next, site)
    return next
  },
] as const

async function expectUnsaved(page: Page, site: Site, count: number, unsaved: number): Promise<void> {
  const name = site.m('annotate.button', { shared: 'false', count, unsaved })
  await expect(panelButton(page, site)).toHaveAccessibleName(name)
  const shown = page.locator('.annotation-unsaved')
  if (unsaved === 0) {
    await expect(shown).toHaveCount(0)
    return
  }
  await expect(shown).toHaveAttribute('data-count', `${unsaved}`)
  // It waits by a delay: every frame of an animation would draw all highlights of the text again.
  const running = await shown.evaluate((element) =>
    element.getAnimations().map(({ effect }) => effect?.getComputedTiming().activeDuration),
  )
  expect(running.filter((duration) => Number(duration) > 16)).toEqual([])
}

const LOOK_UP = 'at the look-up of the name'

for (const [row, cut] of ([LOOK_UP, ...CUTS] as const).entries()) {
  test(`a line that is cut ${cut} loses nothing and doubles nothing`, async ({
    newReader,
    server,
    site,
    complaints,
  }) => {
    complaints.announce(/net::ERR_|request failed/)
    const proxy = await CuttingProxy.open(server)
    const context = await newReader({ baseURL: proxy.url })
    let page = await context.newPage()
    await openReader(page, site)
    // A server that is killed takes a while to come back: the other changes are cut there in app/api/network-cut.test.ts.
    const deeds = cut === 'before the commit' ? DEEDS.slice(0, 1) : DEEDS
    for (const [column, deed] of deeds.entries()) {
      if (cut === LOOK_UP)
        await context.route(/\/api\/annotations\//, (route) => route.abort('namenotresolved'))
      else proxy.cut(cut)
      await deed.run(page, site)
      const count = deed.says === null ? 0 : 1
      await expectUnsaved(page, site, count, 1)
      if (cut !== LOOK_UP) await expect.poll(() => proxy.isCut, { timeout: 30_000 }).toBe(true)
      page = await (MEANWHILE[(row + column) % MEANWHILE.length] ?? MEANWHILE[0])(page, context, site)
      await expectUnsaved(page, site, count, 1)
      if (deed.says !== null) await expect(card(page, deed.says)).toHaveAttribute('data-state', 'waiting')
      await expect(page.getByText(site.m('annotate.state.saved'), { exact: true })).toHaveCount(0)

      await context.unroute(/\/api\/annotations\//)
      proxy.mend()
      await page.evaluate(() => window.dispatchEvent(new Event('online')))
      await expectUnsaved(page, site, count, 0)
      const answer = await page.request.get(`/api/works/${WORK}/changes?since=0`)
      const { items } = (await answer.json()) as { items: { annotation: Annotation }[] }
      expect(items.map(({ annotation }) => annotation.version)).toEqual([column + 1])
      const [note] = items
      expect(note?.annotation.body?.text ?? null).toBe(deed.says)
      if (deed.name === 'recolour') expect(note?.annotation.meaning).toBe('doubt')
      if (deed.name === 'delete') expect(note?.annotation.deletedAt).not.toBeNull()
    }
    proxy.close()
  })
}

test('a file whose way is cut, wherever that is, is taken in whole, and once', async ({
  newReader,
  server,
  site,
  complaints,
}) => {
  complaints.announce(/net::ERR_|request failed/)
  const proxy = await CuttingProxy.open(server)
  const page = await (await newReader({ baseURL: proxy.url })).newPage()
  await page.goto(site.path('/notebook/transfer'))
  const box = page.getByRole('region', { name: site.m('portable.import.title') })
  for (const [at, cut] of ([LOOK_UP, ...CUTS] as const).entries()) {
    await box.getByLabel(site.m('portable.import.choose')).setInputFiles({
      name: 'notlar.json',
      mimeType: 'application/json',
      buffer: hypothesisFile({ series: cut }),
    })
    const take = box.getByRole('button', { name: site.m('portable.import.submit', { count: 2 }) })
    if (cut === LOOK_UP) await page.route(/\/api\/import\?leave/, (route) => route.abort('namenotresolved'))
    else proxy.cut(cut)
    await take.click()
    await expect(box.getByText(site.m('portable.unreachable'))).toBeVisible({ timeout: 30_000 })
    if (cut !== LOOK_UP) await expect.poll(() => proxy.isCut, { timeout: 30_000 }).toBe(true)
    await page.unroute(/\/api\/import\?leave/)
    proxy.mend()
    await take.click()
    const isThere = cut === 'between the commit and the answer' || cut === 'within the answer'
    await expect(box.getByText(site.m('portable.import.done', { count: isThere ? 0 : 2 }))).toBeVisible()
    const answer = await page.request.get(`/api/works/${WORK}/annotations`)
    expect(((await answer.json()) as { items: unknown[] }).items).toHaveLength(2 * (at + 1))
    await box.getByRole('button', { name: site.m('portable.import.again') }).click()
  }
  proxy.close()
})
