import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { DRAFT_PREFIX, openDraftBox } from './draft-box'
import { lineOf, type Draft } from './drafts'
import { draftOf } from './drafts.cases'
import { openKeptDatabase } from './kept-database'
import { openLocalTexts } from './local-texts'
import { pretendStorage, settled } from './outbox.cases'
import { openTabChannel } from './tab-channel'

/** A browser whose tabs share what it keeps. */
function openBrowser(factory: IDBFactory | null = new IDBFactory(), local = pretendStorage()) {
  const openTab = () =>
    openDraftBox(openKeptDatabase(factory, 50), openLocalTexts(local, DRAFT_PREFIX), openTabChannel('drafts'))
  return { openTab, local }
}

const later = (draft: Draft, text: string, seconds: number): Draft => ({
  ...draft,
  text,
  touchedAt: `2026-01-01T00:00:0${seconds}.000Z`,
})

const texts = (box: { all: () => readonly Draft[] }) => box.all().map(({ text }) => text)

describe('a box of drafts', () => {
  it('has at once what was written, and after a reload the last of it', async () => {
    const browser = openBrowser()
    const box = browser.openTab()
    void box.keep(draftOf())
    expect(texts(box)).toEqual(['yarım'])
    expect(await box.keep(later(draftOf(), 'yarım kal', 1))).toBe(true)
    const after = browser.openTab()
    await settled()
    expect(texts(after)).toEqual(['yarım kal'])
  })

  it('has handed a keystroke over before the page can die', async () => {
    const browser = openBrowser()
    const box = browser.openTab()
    await settled()
    // Nobody waits for it: the page is gone.
    void box.keep(draftOf())
    const after = browser.openTab()
    await settled()
    expect(texts(after)).toEqual(['yarım'])
  })

  it('keeps what two tabs write of the same, and tells each of the other', async () => {
    const browser = openBrowser()
    const [here, there] = [browser.openTab(), browser.openTab()]
    await here.keep(draftOf({ id: 'a', text: 'burada' }))
    await vi.waitFor(() => expect(texts(there)).toEqual(['burada']))
    const [taken = null] = there.all()
    await there.keep(later(draftOf({ id: 'b', after: lineOf(taken) }), 'burada ve orada', 1))
    expect(texts(there)).toEqual(['burada ve orada'])
    await here.keep(later(draftOf({ id: 'a' }), 'burada başka', 2))
    await vi.waitFor(() => expect(texts(there)).toEqual(['burada başka', 'burada ve orada']))
    const after = browser.openTab()
    await settled()
    expect(texts(after)).toEqual(['burada başka', 'burada ve orada'])
  })

  it('drops a draft with what it was taken up from, and nothing that was written on', async () => {
    const browser = openBrowser()
    const box = browser.openTab()
    const first = draftOf({ id: 'a' })
    const other = draftOf({ id: 'b', text: 'başka' })
    const last = later(draftOf({ id: 'c', after: [...lineOf(first), ...lineOf(other)] }), 'son', 2)
    for (const draft of [first, other, last]) await box.keep(draft)
    await box.keep(later(other, 'sürdü', 3))
    box.drop(last)
    await settled()
    expect(texts(box)).toEqual(['sürdü'])
    const after = browser.openTab()
    await settled()
    expect(texts(after)).toEqual(['sürdü'])
  })

  it('goes on elsewhere when the disk is full, without losing what it had', async () => {
    const browser = openBrowser()
    const box = browser.openTab()
    await box.keep(draftOf())
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await box.keep(later(draftOf(), 'yarım kal', 1))).toBe(true)
    browser.local.full = true
    expect(await box.keep(later(draftOf(), 'yarım kaldı', 2))).toBe(false)
    expect(box.volatile()).toBe(true)
    expect(texts(box)).toEqual(['yarım kaldı'])
    const after = browser.openTab()
    await settled()
    expect(texts(after)).toEqual(['yarım kal'])
    put.mockRestore()
    expect(await box.keep(later(draftOf(), 'yarım kaldım', 3))).toBe(true)
    expect(box.volatile()).toBe(false)
    expect(browser.local.length).toBe(0)
  })

  it('does without a database', async () => {
    const browser = openBrowser(null)
    const box = browser.openTab()
    expect(await box.keep(draftOf())).toBe(true)
    const after = browser.openTab()
    await settled()
    expect(texts(after)).toEqual(['yarım'])
  })

  it('reads a draft from before drafts had an id and targets a role', async () => {
    const local = pretendStorage()
    const { work, seen, targets, meaning, text, lang, touchedAt } = draftOf()
    const old = JSON.stringify({ work, seen, targets, meaning, text, lang, touchedAt })
    local.setItem(`${DRAFT_PREFIX}w.tr:p1.s1+0-p1.s1+4`, old.replaceAll(',"role":"marked","via":null', ''))
    const box = openBrowser(new IDBFactory(), local).openTab()
    await settled()
    expect(box.all()).toEqual([draftOf({ id: 'w.tr:p1.s1+0-p1.s1+4' })])
    for (const draft of box.all()) box.drop(draft)
    expect(local.length).toBe(0)
  })
})
