import type { Annotation } from '@/lib/annotation/annotation'
import { makeSideText } from '@/lib/anchor/side-text'
import { openAnnotationStore, type StorePorts } from './annotation-store'
import type { Layers } from './annotations-api'
import { openOutbox } from './outbox'
import { pretendServer, pretendBrowser, pretendTime } from './outbox.cases'
import { openSender } from './sender'

const NO_CHANGES: StorePorts['changes'] = () => Promise.resolve({ items: [], cursor: '1' })

const text = {
  links: {},
  revision: 1,
  sides: {
    tr: makeSideText('tr', [
      { id: 'p1.s1', paragraph: 'p1', text: 'Orta Asya çağı.' },
      { id: 'p1.s2', paragraph: 'p1', text: 'Sonra C5+1.' },
    ]),
    en: makeSideText('en', [
      { id: 'p1.s1', paragraph: 'p1', text: 'The age of Central Asia.' },
      { id: 'p1.s2', paragraph: 'p1', text: 'Then C5+1.' },
    ]),
  },
}

/** A store over a server and a browser in memory. */
export function openStore({
  server = pretendServer(),
  browser = pretendBrowser(),
  listed = [] as Annotation[],
  changes = NO_CHANGES,
  layers = null as Layers,
  makeId = null as (() => string) | null,
} = {}) {
  const time = pretendTime()
  const announced: Annotation[] = []
  let ids = 0
  const lists: Layers[] = []
  const store = openAnnotationStore({
    work: 'w',
    text,
    openOutbox: (events) =>
      openOutbox(
        {
          storage: browser.openTab(),
          send: openSender(server.fetch),
          alone: (task) => task(),
          now: time.now,
          wake: time.wake,
          random: () => 0,
          makeKey: () => `key-${(ids += 1)}`,
        },
        events,
      ),
    layers,
    list: (asked) => {
      lists.push(asked)
      return Promise.resolve({ annotations: listed, cursor: '1' })
    },
    changes,
    makeId: makeId ?? (() => `01980000-0000-7000-8000-00000000010${(ids += 1)}`),
    announce: (annotation) => announced.push(annotation),
  })
  store.start()
  const seen = () =>
    store.snapshot().annotations.map(({ annotation, state }) => `${annotation.body?.text ?? '–'} ${state}`)
  return { store, server, browser, time, announced, seen, lists }
}

/** A body that says this. */
export const words = (value: string) => ({ body: { text: value, lang: 'tr' as const } })
