import type { BrowserContextOptions, Page } from '@playwright/test'
import { SIDES, type Side } from '../../lib/text/side'
import { listDeeds } from '../demo/list-deeds'
import { NOTES } from '../demo/notes'
import { seminarId, WORK } from '../demo/seminar'
import type { Picture } from './picture'

const GUIDE = 'docs/guide/pictures'
const README = 'docs/images'

const WIDE: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
const PAGE: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }
const TALL: BrowserContextOptions = { viewport: { width: 1280, height: 1100 } }
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1.5,
  hasTouch: true,
  isMobile: true,
}

const PATHS: Record<Side, { read: string; seminar: string; moderation: string; host: string }> = {
  tr: {
    read: `/tr/oku/${WORK}`,
    seminar: `/tr/seminerler/${seminarId()}`,
    moderation: `/tr/seminerler/${seminarId()}/denetim`,
    host: '/tr/yonetim',
  },
  en: {
    read: `/en/read/${WORK}`,
    seminar: `/en/seminars/${seminarId()}`,
    moderation: `/en/seminars/${seminarId()}/moderation`,
    host: '/en/host',
  },
}

/** The note that the longest thread begins with. */
function disputeId(): string {
  const found = listDeeds(NOTES).find((deed) => deed.kind === 'note' && deed.note.tags?.includes('etkinlik'))
  if (found === undefined) throw new Error('nobody disputes “etkinlik” any more')
  return found.id
}

/** What the control in the reader is called that says who the next note is for. */
const COMPANY: Record<Side, RegExp> = { tr: /^Not kime/, en: /^Note for/ }

/** Every picture of the README and the guides. */
export function listPictures(): Picture[] {
  return [...README_PICTURES, ...SIDES.flatMap(guidePictures)]
}

const inSeminar = (lang: Side) => `${PATHS[lang].read}?seminar=${seminarId()}`

const README_PICTURES: Picture[] = [
  {
    ...{ file: `${README}/reader`, as: 'wren', lang: 'en', theme: 'light', options: WIDE },
    address: `${inSeminar('en')}#p4.s4`,
    prepare: (page) => page.locator('[id="p4.s4"]').hover(),
  },
  {
    ...{ file: `${README}/citation`, as: 'kirlangic', lang: 'tr', theme: 'sepia', options: WIDE },
    address: `${inSeminar('tr')}#p3`,
    prepare: (page) => page.locator('#m7-tr').click(),
  },
  {
    ...{ file: `${README}/phone`, as: 'kirlangic', lang: 'tr', theme: 'dark', options: PHONE },
    address: `${inSeminar('tr')}#p3`,
  },
]

/** Where the program stands and how large its disk is, is another matter on every machine: it reads as in an example. */
async function nameNoMachine(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const value of document.querySelectorAll('dd')) {
      const text = value.textContent
      if (text.includes('localhost')) value.textContent = 'https://yanyana.example.edu'
      value.textContent = value.textContent.replace(/^\/.*(?=\/yanyana\.db)/u, '/srv/yanyana/data')
      if (/ GB/u.test(text)) value.parentElement?.remove()
    }
  })
}

function guidePictures(lang: Side): Picture[] {
  const paths = PATHS[lang]
  const student = lang === 'tr' ? 'kirlangic' : 'wren'
  const of = (name: string) => ({ file: `${GUIDE}/${name}-${lang}`, lang, theme: 'light' }) as const
  return [
    {
      ...{ ...of('thread'), as: 'magpie', options: WIDE, address: `${inSeminar(lang)}&note=${disputeId()}` },
      prepare: async (page) => {
        await page.getByText('Effective at what?').last().hover()
        await page.mouse.wheel(0, 330)
      },
    },
    {
      ...{ ...of('company'), as: student, options: WIDE, address: `${inSeminar(lang)}#p3` },
      prepare: (page) => page.getByRole('button', { name: COMPANY[lang] }).first().click(),
    },
    { ...of('seminar'), as: 'karaagac', options: TALL, address: paths.seminar },
    { ...of('moderation'), as: 'karaagac', options: PAGE, address: paths.moderation },
    { ...of('host'), as: 'host', options: PAGE, address: paths.host, prepare: nameNoMachine },
  ]
}
