import { v7 } from 'uuid'
import { findDatabase } from './find-database'
import { findLocalStorage } from './local-storage'
import { openLocalTexts } from './local-texts'
import type { Answer } from './operation'
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
      send: (entry) => send(entry).then(askToKeep),
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

let isAsked = false

/**
 * Once something has to wait, asks the browser, one time, not to clear what this site keeps when it needs room. Not
 * before: some browsers put the question to the reader.
 */
function askToKeep(answer: Answer): Answer {
  if (answer.kind === 'later' && !isAsked && 'storage' in navigator && 'persist' in navigator.storage) {
    isAsked = true
    // Either answer will do: a browser that declines clears only when it must.
    navigator.storage.persist().catch(() => {})
  }
  return answer
}
