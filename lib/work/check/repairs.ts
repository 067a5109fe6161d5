import { findDamage } from '../../text/find-damage'
import { parseSegmentSource } from '../../text/segment-source'
import { originalSide } from '../original-side'
import type { Problem } from '../problem'
import type { Repair } from '../repair'
import type { WorkFolder } from '../work-folder'
import type { Check } from './check'

/** Repairs are numbered from 1, lie on the restored words, do not overlap, and are of the kind they say. */
export const checkRepairs: Check = (folder) =>
  folder.repairs.flatMap((repair, index) =>
    describeFaults(folder, repair, index).map((what): Problem => ({
      file: 'repairs.json',
      id: `${repair.n} (${repair.segment})`,
      what,
    })),
  )

function describeFaults(folder: WorkFolder, repair: Repair, index: number): string[] {
  const { n, segment, side, start, end, restored, received } = repair
  const faults: string[] = []
  if (n !== index + 1) faults.push(`is the ${index + 1}th in the file: number it ${index + 1} or move it`)
  if (side !== originalSide(folder.work)) faults.push('is on the translation: only the original has repairs')
  const source = folder[side][segment]
  if (source === undefined) return [...faults, `names a segment that ${side}.json lacks: correct it`]
  const there = parseSegmentSource(source).text.slice(start, end)
  if (there !== restored) {
    faults.push(`says “${restored}” at ${start}–${end}, where the text has “${there}”: correct the offsets`)
  }
  const clash = folder.repairs
    .slice(0, index)
    .find((other) => other.segment === segment && other.start < end && start < other.end)
  if (clash !== undefined) faults.push(`overlaps repair ${clash.n}: join or part them`)
  if (!isOfItsKind(repair)) faults.push(`received “${received}” is no ${repair.kind}: correct one of them`)
  return faults
}

function isOfItsKind({ kind, received, restored }: Repair): boolean {
  return kind === 'dropped-apostrophe'
    ? restored.replace('’', '') === received
    : findDamage(received) !== null
}
