import type { Page } from '@playwright/test'
import { hear } from './accessibility-tree'
import { isPainted, openReader, panelButton } from './annotate-page'
import { expect, test } from './fixtures'
import { sentence } from './reader'
import { saveNote } from './saved-note'

/** Where every line of the text stands, what it reads as, and what a selection of it all would copy. */
async function look(page: Page): Promise<{ lines: number[][]; text: string; selected: string }> {
  return page.evaluate(async () => {
    await document.fonts.ready
    const root = document.getElementById('reader')
    const sentences = [...document.querySelectorAll('#reader .s')]
    const lines = sentences.map((each) =>
      [...each.getClientRects()].flatMap(({ x, y, width, height }) => [x, y + scrollY, width, height]),
    )
    const paragraph = root?.querySelector('#p1 .side')
    document.getSelection()?.selectAllChildren(paragraph ?? document.body)
    const selected = document.getSelection()?.toString() ?? ''
    document.getSelection()?.removeAllRanges()
    return { lines, text: sentences.map((each) => each.textContent).join('\n'), selected }
  })
}

/** Whether the browser’s own search finds words that go on from the noted sentence to the next. */
async function isFound(page: Page, words: string): Promise<boolean> {
  return page.evaluate((text) => {
    const found = (window as unknown as { find: (text: string) => boolean }).find(text)
    document.getSelection()?.removeAllRanges()
    return found
  }, words)
}

test('a sentence is heard whole, then how many notes it has; nothing else on the page changes', async ({
  page,
  site,
  baseURL,
}) => {
  await openReader(page, site)
  const first = sentence(page, 'p1.s1')
  const heardBefore = await hear(page, first)
  expect(heardBefore.map(({ name }) => name).join('')).toContain((await first.innerText()).slice(0, 40))

  await saveNote(page.request, baseURL ?? '', 'Birincisi')
  await saveNote(page.request, baseURL ?? '', 'İkincisi')
  await openReader(page, site)
  await expect.poll(() => isPainted(page, 'idea')).toBe(true)
  const count = { role: 'StaticText', name: site.m('keys.sentence', { count: 2 }) }
  await expect.poll(() => hear(page, first)).toEqual([...heardBefore, count])
  await expect(first.locator('.note-count')).toHaveAttribute('lang', site.locale)
  const seam = `${(await first.innerText()).slice(-12)} ${(await sentence(page, 'p1.s2').innerText()).slice(0, 12)}`
  expect(await isFound(page, seam)).toBe(true)
  expect(await isFound(page, count.name)).toBe(false)

  const counted = await look(page)
  await page.addStyleTag({ content: '.note-count { display: none }' })
  expect(await look(page)).toEqual(counted)

  await first.focus()
  await page.keyboard.press('n')
  const list = page.getByRole('dialog', { name: site.m('annotate.list.here', { count: 2 }) })
  await list.getByRole('button', { name: /./ }).first().focus()
  await page.keyboard.press('Escape')
  await expect(first).toBeFocused()

  await panelButton(page, site).click()
  const all = page.getByRole('region', { name: site.m('annotate.panel.list') })
  await expect(all.getByRole('article')).toHaveCount(2)
})

test('a note that goes takes its count with it @once', async ({ page, site, baseURL }) => {
  await saveNote(page.request, baseURL ?? '', 'Geçici')
  await openReader(page, site)
  const counts = page.locator('#reader .note-count')
  await expect(sentence(page, 'p1.s1').locator('.note-count')).toHaveCount(1)
  await sentence(page, 'p1.s1').focus()
  await page.keyboard.press('n')
  const list = page.getByRole('dialog', { name: site.m('annotate.list.here', { count: 1 }) })
  await list.getByRole('button', { name: site.m('annotate.delete') }).click()
  await expect(counts).toHaveCount(0)
})
