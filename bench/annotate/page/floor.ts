import { MEANINGS } from '../../../lib/annotation/meaning'
import type { Contestant } from './contestant'
import { startPage } from './start-page'
import { indexText, toStaticRange } from './text-index'

/** What no way can do without: the offsets are known, and each of four colours is one highlight. */
const floor: Contestant = {
  anchor: ({ root, notes }, watch) => {
    const index = indexText(root)
    return notes.map(({ now }) => {
      watch()
      return toStaticRange(index, now)
    })
  },
  paint: ({ notes }, places) => {
    const highlights = new Map(MEANINGS.map((meaning) => [meaning, new Highlight()]))
    notes.forEach(({ meaning }, at) => {
      const place = places[at]
      if (place) highlights.get(meaning)?.add(place)
    })
    for (const [meaning, highlight] of highlights) CSS.highlights.set(`floor-${meaning}`, highlight)
  },
  clear: () => CSS.highlights.clear(),
}

startPage(floor)
