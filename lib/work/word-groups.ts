import { findWordGroup, type GroupFault, type WordGroup } from '../align/word-group'
import { parseSegmentSource } from '../text/segment-source'
import { SIDES, type Side } from '../text/side'
import type { SegmentId } from './ids'
import type { SegmentWords } from './word-layer'
import type { WorkFolder } from './work-folder'

/** What a group of `words.json` is there for: a confirmed link, a proposed one, or words that nothing answers. */
export type GroupRole = 'linked' | 'proposed' | 'unlinked'

/** A group as it is written, and the words of its segment that it means; or why it means none. */
export interface PlacedGroup {
  readonly side: Side
  readonly role: GroupRole
  readonly written: string
  readonly found: WordGroup | GroupFault
}

/** Every group of one segment, links first, then proposals, then what is not linked. */
export function listPlacedGroups(folder: WorkFolder, id: SegmentId): PlacedGroup[] {
  const words = folder.words[id]
  return words ? SIDES.flatMap((side) => placeSide(canonicalText(folder, side, id), side, words)) : []
}

/** The canonical text of one side of a segment; empty where the side lacks it. */
export function canonicalText(folder: Pick<WorkFolder, Side>, side: Side, id: SegmentId): string {
  return parseSegmentSource(folder[side][id] ?? '').text
}

function placeSide(text: string, side: Side, words: SegmentWords): PlacedGroup[] {
  const at = SIDES.indexOf(side)
  const place =
    (role: GroupRole) =>
    (written: string): PlacedGroup => ({ side, role, written, found: findWordGroup(text, side, written) })
  const pick = (links: readonly [string, string][]) => links.map((link) => link[at] ?? '')
  return [
    ...pick(words.links).map(place('linked')),
    ...pick(words.proposed ?? []).map(place('proposed')),
    ...Object.values(words.unlinked?.[side] ?? {})
      .flat()
      .map(place('unlinked')),
  ]
}
