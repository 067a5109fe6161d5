import { switchOf } from '@/lib/reading/shortcuts'
import { readingStore } from './reading-store'

/** Whether a key acts for a shortcut that is handled where it acts; the reader may have turned it off. */
export function isKeyOn(id: string, stroke: string): boolean {
  return !readingStore().get().keysOff.includes(switchOf(id, stroke))
}
