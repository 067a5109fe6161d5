import { groupBySegment } from './group-by-segment'
import type { SegmentId } from './ids'
import type { LoadedWork } from './loaded-work'
import type { Note } from './note'
import { noteLetter } from './note-letter'
import type { Repair } from './repair'

/** What stands in and between the letters of a work, by segment, and the letter each note is known by. */
export interface WorkMarks {
  notes: Map<SegmentId, Note[]>
  repairs: Map<SegmentId, Repair[]>
  letters: Map<string, string>
}

/** Gathers a work's notes and repairs for setting its text. */
export function workMarks({ notes, repairs }: Pick<LoadedWork, 'notes' | 'repairs'>): WorkMarks {
  return {
    notes: groupBySegment(notes),
    repairs: groupBySegment(repairs),
    letters: new Map(notes.map((note, index) => [note.id, noteLetter(index)])),
  }
}
