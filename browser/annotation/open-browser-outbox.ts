import { v7 } from 'uuid'
import { askToKeep } from './ask-to-keep'
import { findDatabase } from './find-database'
import { findLocalStorage } from './local-storage'
import { openLocalTexts } from './local-texts'
import { openOutbox, type Outbox, type OutboxEvents } from './outbox'
import { openOutboxStorage, OUTBOX_PREFIX } from './open-outbox-storage'
import { openSender } from './sender'
import { openTabChannel } from './tab-channel'

/** The outbox of this browser, shared by its tabs. */
export function openBrowserOutbox(events: OutboxEvents): Outbox {
  const send = openSender((...request) => fetch(...request))
  return openOutbox(
    {
      storage: openOutboxStorage(
        findDatabase(),
        openLocalTexts(findLocalStorage(), OUTBOX_PREFIX),
        openTabChannel('yanyana.outbox'),
      ),
      send: async (entry) => {
        const answer = await send(entry)
        if (answer.kind === 'later') askToKeep()
        return answer
      },
      alone: runAlone,
      now: () => Date.now(),
      wake: (task, after) => {
        const timer = setTimeout(task, after)
        return () => clearTimeout(timer)
      },
      random: Math.random,
      makeKey: () => v7(),
    },
    events,
  )
}

/** One tab at a time, where the browser has locks. Where it has none, two tabs may send twice, to one effect. */
async function runAlone(task: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request('yanyana.outbox', task)
  else await task()
}
