import type { Page } from '@playwright/test'
import { field, isPainted, openReader, panelButton, selectWords, toolbar } from './annotate-page'
import type { Annotation } from '../lib/annotation/annotation'
import { checkAxe, expect, PHONE, test } from './fixtures'
import { sentence } from './reader'
import { saveNote } from './saved-note'

test.use(PHONE)

const SIZES = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const

/** How far a system’s handle hangs below the line it belongs to, in CSS pixels. */
const HANDLE = 24

/** Whether the toolbar lies over a handle: at the start of the first selected line, or at the end of the last. */
async function coversHandle(page: Page): Promise<boolean> {
  return page.evaluate((hang) => {
    const bar = document.querySelector('.selection-toolbar')?.getBoundingClientRect()
    const lines = [...(document.getSelection()?.getRangeAt(0).getClientRects() ?? [])].filter(
      ({ width }) => width > 0,
    )
    const [first, last] = [lines[0], lines.at(-1)]
    if (!bar || !first || !last) throw new Error('no toolbar, or nothing selected')
    const covers = (x: number, { top, bottom }: DOMRect) =>
      x > bar.left - 12 && x < bar.right + 12 && bottom + hang > bar.top && top < bar.bottom
    return covers(first.left, first) || covers(last.right, last)
  }, HANDLE)
}

/** Scrolls the selection so that its last line ends this far above the window’s lower edge. */
async function endAt(page: Page, above: number): Promise<void> {
  await page.evaluate((gap) => {
    const end = document.getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0
    scrollBy({ top: end - (innerHeight - gap), behavior: 'instant' })
  }, above)
  await page.waitForTimeout(150)
}

for (const size of SIZES) {
  test(`at ${size.width} px the toolbar leaves the selection’s handles free wherever it stands @once`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(size)
    await openReader(page, site)
    const long = [
      { segment: 'p2.s1', words: (await sentence(page, 'p2.s1').innerText()).slice(0, 8) },
      { segment: 'p2.s3', words: 'kalıcı' },
    ] as const
    for (const [from, to] of [[long[1], long[1]], long] as const) {
      await selectWords(page, from, to)
      for (const above of [10, 40, 90, 140, 300, size.height - 110, -200]) {
        await endAt(page, above)
        expect(await coversHandle(page), `ends ${above} px above the edge`).toBe(false)
      }
    }
  })

  test(`at ${size.width} px a sheet leaves the sentence it is about in sight @once`, async ({
    page,
    site,
    baseURL,
  }) => {
    await page.setViewportSize(size)
    await openReader(page, site)
    const inSight = (words: string, sheet: string) =>
      page.evaluate(
        ([text, panel]) => {
          const found = document.querySelector(text ?? '')?.getClientRects()
          const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0
          const top = document.querySelector<HTMLElement>(panel ?? '')?.offsetTop ?? 0
          const [first, last] = [found?.[0], found?.[found.length - 1]]
          return first !== undefined && last !== undefined && first.top >= bar && last.bottom <= top
        },
        [words, sheet],
      )
    const low = (id: string) =>
      sentence(page, id).evaluate((element) => {
        scrollBy({ top: element.getBoundingClientRect().bottom - innerHeight + 20, behavior: 'instant' })
      })
    await saveNote(page.request, baseURL ?? '', 'Aşağıda kalan')
    await openReader(page, site)
    await expect.poll(() => isPainted(page, 'idea')).toBe(true)
    await sentence(page, 'p1.s1').focus()
    await low('p1.s1')
    await page.keyboard.press('n')
    await expect(page.locator('.annotation-list')).toBeVisible()
    await expect.poll(() => inSight('[id="p1.s1"]', '.annotation-list')).toBe(true)
    await page
      .locator('.annotation-list')
      .getByRole('button', { name: site.m('annotate.edit') })
      .tap()
    await expect.poll(() => inSight('[id="p1.s1"]', '.annotation-list')).toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')

    // The list of a paragraph is opened at its head: what it is about stands below.
    const count = page.locator('.paragraph-count').first()
    await count.evaluate((button) => {
      scrollBy({ top: button.getBoundingClientRect().bottom - innerHeight + 60, behavior: 'instant' })
    })
    await count.tap()
    await expect(page.locator('.annotation-list')).toBeVisible()
    await expect.poll(() => inSight('[id="p1.s1"]', '.annotation-list')).toBe(true)
    await page.keyboard.press('Escape')

    await selectWords(page, { segment: 'p2.s3', words: 'kalıcı' })
    await endAt(page, 30)
    await toolbar(page)
      .getByRole('button', { name: site.m('annotate.toolbar.comment'), exact: true })
      .tap()
    await expect(field(page, site)).toBeFocused()
    const words = () =>
      page.evaluate(() => {
        const [draft] = [...(CSS.highlights.get('yy-draft') ?? [])]
        const range = document.createRange()
        if (draft) range.setStart(draft.startContainer, draft.startOffset)
        if (draft) range.setEnd(draft.endContainer, draft.endOffset)
        const top = document.querySelector<HTMLElement>('.compose-place')?.offsetTop ?? 0
        const { top: begin, bottom } = range.getBoundingClientRect()
        return draft !== undefined && begin > 0 && bottom <= top
      })
    await expect.poll(words).toBe(true)
  })
}

/** The controls of the page that a finger could miss: seen, not part of a line of text, and smaller than 44 px. */
async function listSmall(page: Page): Promise<string[]> {
  await page.waitForTimeout(300)
  return page.evaluate(() => {
    const top = document.querySelector(':modal, :popover-open')
    const controls = (top ?? document).querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="switch"], [role="button"], [tabindex="0"]',
    )
    return [...controls].flatMap((each) => {
      const label = each instanceof HTMLInputElement ? each.labels?.[0] : null
      // WCAG 2.2, 2.5.8: what stands in a line of text has its height.
      const inLine =
        each.matches('.s, .repair') || each.closest('p, dd, dt, li, .s, .side, sup, cite') !== null
      if (inLine && getComputedStyle(each).display === 'inline' && each.tagName !== 'BUTTON') return []
      if (
        each.closest('.unseen') ||
        !each.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        if (!label) return []
      const boxes = [each, label].flatMap((box) => (box ? [box.getBoundingClientRect()] : []))
      const [width, height] = [
        Math.max(...boxes.map((box) => box.width)),
        Math.max(...boxes.map((box) => box.height)),
      ]
      const isSeen = width > 1 && height > 1 && boxes.some((box) => box.right > 0 && box.left < innerWidth)
      if (!isSeen || (width >= 43.5 && height >= 43.5)) return []
      return [`${Math.round(width)}×${Math.round(height)} ${each.outerHTML.slice(0, 140)}`]
    })
  })
}

test('every control is as large as a finger, in every state', async ({ page, site, baseURL }) => {
  await openReader(page, site)
  const address = await saveNote(page.request, baseURL ?? '', 'Parmakla')
  const { targets } = (await (await page.request.get(address)).json()) as Pick<Annotation, 'targets'>
  const related = targets.map((target) => ({ ...target, role: 'related' }))
  await page.request.patch(address, {
    headers: { origin: baseURL ?? '', 'if-match': '"1"' },
    data: { tags: ['ad'], targets: [...targets, ...related] },
    failOnStatusCode: true,
  })
  await openReader(page, site)
  await expect.poll(() => isPainted(page, 'idea')).toBe(true)
  const small: Record<string, string[]> = { reader: await listSmall(page) }
  await page.getByRole('button', { name: site.m('reader.tool.menu') }).tap()
  small['menu'] = await listSmall(page)
  await page.keyboard.press('Escape')
  await page.locator('.paragraph-count').first().tap()
  await expect(page.locator('.annotation-list')).toBeVisible()
  small['list'] = await listSmall(page)
  await page.getByRole('button', { name: site.m('annotate.edit'), exact: true }).tap()
  small['editor'] = await listSmall(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await panelButton(page, site).tap()
  await page.locator('.annotation-panel .annotation-open').first().tap()
  small['panel'] = await listSmall(page)
  await page.keyboard.press('Escape')
  await page.locator('#m1-tr').tap()
  small['citation'] = await listSmall(page)
  await page.keyboard.press('Escape')
  await page.setViewportSize(SIZES[1])
  for (const path of ['/search', '/notebook', '/notebook/transfer', '/about', '/help'] as const) {
    await page.goto(`${site.path(path)}${path === '/search' ? '?q=maden' : ''}`)
    small[path] = await listSmall(page)
    const wide = await page.evaluate(() =>
      [document.documentElement, document.querySelector('.bar')].some(
        (box) => box !== null && box.scrollWidth > box.clientWidth,
      ),
    )
    expect(wide, `${path} is wider than 320 px`).toBe(false)
  }
  expect(Object.fromEntries(Object.entries(small).filter(([, found]) => found.length > 0))).toEqual({})
  await checkAxe(page)
})
