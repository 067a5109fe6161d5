import { listRevisedSegments } from '../revision/sentence-history'
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
  /** Sentences that have read otherwise. */
  revised: Set<SegmentId>
}

/** Gathers a work's notes, repairs and changes for setting its text. */
export function workMarks(loaded: LoadedWork): WorkMarks {
  const { notes, repairs } = loaded
  return {
    notes: groupBySegment(notes),
    repairs: groupBySegment(repairs),
    letters: new Map(notes.map((note, index) => [note.id, noteLetter(index)])),
    revised: new Set(listRevisedSegments(loaded)),
  }
}
