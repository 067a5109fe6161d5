import {
  card,
  comment,
  expectSaved,
  isPainted,
  openReader,
  pointAt,
  selectWords,
  toolbar,
} from './annotate-page'
import { checkAxe, expect, test } from './fixtures'

test('a thread: replies with stance and tags, a quotation, an edit with its history, a deletion', async ({
  page,
  site,
}) => {
  const say = (key: string) => ({ name: site.m(key), exact: true })
  const reply = (words: string) => page.locator('.reply').filter({ hasText: words })
  await openReader(page, site)
  await selectWords(page, { segment: 'p3.s2', words: 'bağımlı kalmak' })
  await comment(page, site, 'Kime bağımlı?')
  const note = card(page, 'Kime bağımlı?')
  await expectSaved(note)

  // 1. By pointer: a reply with a stance and a tag.
  await note.getByRole('button', say('thread.write')).click()
  await note.getByRole('button', say('thread.stance.contests')).click()
  const writing = page.getByRole('textbox', say('annotate.editor.reply'))
  await writing.fill('Bağımlılık *karşılıklı*.')
  await page.getByRole('combobox', say('thread.tag.add')).fill('İthalat')
  await page.keyboard.press('Enter')

  // 2. It quotes a passage on the other side.
  await note.getByRole('button', say('thread.quote.add')).click()
  await selectWords(page, { segment: 'p3.s5', words: 'own GDP', side: 'en' })
  await toolbar(page).getByRole('button', say('annotate.choose.quote.take')).click()
  await expect(writing).toHaveValue('Bağımlılık *karşılıklı*.')
  await page.getByRole('button', say('annotate.editor.save')).click()
  const first = reply('Bağımlılık karşılıklı.')
  await expectSaved(first)
  await expect(first).toContainText(site.m('thread.stance.contests'))
  await expect(first.locator('.tag-list')).toHaveText('İthalat')
  await expect(first.locator('q[lang="en"]')).toHaveText('own GDP')

  // The quoted words are painted, and lead to the reply: in the margin, or where there is none, in a list beside them.
  await expect.poll(() => isPainted(page, 'related')).toBe(true)
  await page.keyboard.press('Escape')
  await expect(first).toBeHidden()
  const press = async () => {
    const { x, y } = await pointAt(page, { segment: 'p3.s5', words: 'own GDP', side: 'en' })
    await page.mouse.click(x, y)
  }
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 }
  await page.setViewportSize({ width: 900, height })
  await press()
  await expect(page.getByRole('dialog').locator('.reply > article')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width, height })
  await press()
  await expect(first.getByRole('article')).toBeFocused()
  await expect(first).toBeInViewport()

  // 3. By keyboard: an answer to it, whose tag is completed in another spelling.
  await first.getByRole('button', say('thread.answer')).press('Enter')
  await expect(writing).toBeFocused()
  await page.keyboard.type('Kaynağı var mı?')
  await page.keyboard.press('Tab')
  await page.keyboard.type('ITH')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  const second = reply('Kaynağı var mı?')
  await expectSaved(second)
  await expect(second.locator('.tag-list')).toHaveText('İthalat')
  await expect(second).toHaveAttribute('data-depth', '2')
  await checkAxe(page, 'a thread in the margin')

  // 4. A question is answered; a reaction stays over a reload.
  await second.getByRole('button', say('annotate.edit')).click()
  await page.getByRole('button', say('thread.stance.asks')).click()
  await page.getByRole('button', say('annotate.editor.save')).click()
  await second.getByRole('button', say('thread.answered.mark')).press('Enter')
  await expect(second.locator('header')).toContainText(site.m('thread.answered.is'))
  await second.getByRole('button', say('thread.reaction.give')).click()
  await second.getByRole('button', say('thread.reaction.striking')).click()
  await expectSaved(second)

  // 5. A draft outlives the page; an edit keeps what was said before.
  await second.getByRole('button', say('annotate.edit')).click()
  await writing.fill('Kaynağı nerede?')
  await page.reload()
  await note.getByRole('button', { expanded: false }).first().click()
  await expect(writing).toHaveValue('Kaynağı nerede?')
  await page.getByRole('button', say('annotate.editor.save')).click()
  const edited = reply('Kaynağı nerede?')
  await expectSaved(edited)
  await expect(
    edited.getByRole('button', { name: site.m('thread.reaction.striking'), pressed: true }),
  ).toBeVisible()
  await edited.getByText(site.m('thread.edited'), { exact: true }).click()
  await expect(edited.getByRole('list', say('thread.history.label'))).toContainText('Kaynağı var mı?')

  // 6. What is deleted leaves what answers it where it stands; so does the note.
  await first.getByRole('button', say('annotate.delete')).click()
  await expect(page.locator('.reply').first()).toContainText(site.m('thread.gone'))
  await expect(edited).toBeVisible()
  await note.locator('.annotation-actions').getByRole('button', say('annotate.delete')).click()
  await expect(page.locator('[data-annotation][data-gone]')).toContainText(site.m('annotate.gone'))
  await page.reload()
  await page.keyboard.press('m')
  const panel = page.getByRole('dialog', { name: site.m('annotate.panel.title') })
  await panel.getByRole('article').getByRole('button', { expanded: false }).first().click()
  await expect(panel.locator('.reply')).toHaveCount(2)
  await checkAxe(page, 'a thread whose note is gone')
})

test('notes by key, filtered, and hidden for a first reading', async ({ page, site }) => {
  const say = (key: string) => ({ name: site.m(key), exact: true })
  await openReader(page, site)
  await selectWords(page, { segment: 'p2.s1', words: 'olmazsa' })
  await toolbar(page).getByRole('button', say('annotate.toolbar.question')).click()
  await selectWords(page, { segment: 'p3.s2', words: 'bağımlı kalmak' })
  await toolbar(page).getByRole('button', say('annotate.toolbar.doubt')).click()
  await expect.poll(() => isPainted(page, 'doubt')).toBe(true)
  await page.keyboard.press('Shift+g')
  await expect(page.locator('.s:focus')).toHaveAttribute('data-segment', 'p2.s1')
  await page.keyboard.press('g')
  await expect(page.locator('.s:focus')).toHaveAttribute('data-segment', 'p3.s2')

  await page.keyboard.press('Escape')
  await page.keyboard.press('m')
  const panel = page.getByRole('dialog', { name: site.m('annotate.panel.title') })
  await panel.getByText(site.m('thread.filter.label'), { exact: true }).click()
  await panel.getByRole('combobox', say('annotate.meaning.label')).selectOption('question')
  await expect(panel.getByRole('article')).toHaveCount(1)
  await expect.poll(() => isPainted(page, 'doubt')).toBe(false)
  await checkAxe(page, 'the filter in the panel')
  await panel.getByRole('button', say('thread.filter.clear')).click()
  await expect(panel.getByRole('article')).toHaveCount(2)
  await page.keyboard.press('Escape')

  await page.keyboard.press('q')
  await expect.poll(() => isPainted(page, 'question')).toBe(false)
  await page.reload()
  await expect(page.locator('.s[tabindex="0"]')).toHaveCount(1)
  await expect(page.locator('.paragraph-count')).toHaveCount(0)
  await page.keyboard.press('q')
  await expect.poll(() => isPainted(page, 'question')).toBe(true)
})
