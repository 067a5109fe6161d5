import { SIDES } from '../../text/side'
import { parseSegmentSource } from '../../text/segment-source'
import type { Note } from '../note'
import { segmentsOf } from '../segments'
import type { WorkFolder } from '../work-folder'
import type { Check } from './check'

/** Note ids are unique, notes stand in reading order, and the words each hangs on occur once in its segment. */
export const checkNotes: Check = (folder) => {
  const order = segmentsOf(folder.work)
  return folder.notes.flatMap((note, index) => {
    const faults = describeFaults(folder, note)
    const previous = folder.notes[index - 1]
    if (folder.notes.findIndex(({ id }) => id === note.id) !== index)
      faults.push('has an id in use: give it a new one')
    if (!order.includes(note.segment)) faults.push(`names ${note.segment}, which the work lacks: correct it`)
    else if (previous !== undefined && order.indexOf(previous.segment) > order.indexOf(note.segment)) {
      faults.push(`stands after ${previous.id}, which comes later in the text: move it`)
    }
    return faults.map((what) => ({ file: 'notes.json', id: note.id, what }))
  })
}

function describeFaults(folder: WorkFolder, note: Note): string[] {
  const faults: string[] = []
  for (const side of SIDES) {
    const words = note.anchor[side]
    if (words === undefined) continue
    const times = parseSegmentSource(folder[side][note.segment] ?? '').text.split(words).length - 1
    if (times === 1) continue
    const found = times === 0 ? 'are not there' : `stand there ${times} times`
    faults.push(
      `hangs on “${words}”, which ${found} in ${note.segment} of ${side}.json: quote words that occur once`,
    )
  }
  if (note.citation !== undefined && folder.citations.citations[note.citation]?.segment !== note.segment) {
    faults.push(`points to citation ${note.citation}, which is not in ${note.segment}: correct it`)
  }
  return faults
}
