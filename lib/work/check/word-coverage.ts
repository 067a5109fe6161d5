import { SIDES } from '../../text/side'
import type { Problem } from '../problem'
import { segmentsOf } from '../segments'
import { measureWordCoverage, sortContentWords } from '../word-coverage'
import type { WorkFolder } from '../work-folder'
import type { Check } from './check'

const file = 'words.json'

/** The least part of a side's content words that must be linked. */
const LEAST = 0.9

/**
 * In a work with word links every content word is linked, proposed, or not linked for a reason; and on each side at
 * least nine in ten are linked.
 */
export const checkWordCoverage: Check = (folder) => {
  const coverage = measureWordCoverage(folder)
  if (coverage === null) return []
  const thin = SIDES.flatMap((side): Problem[] => {
    const { content, linked } = coverage.sides[side]
    if (linked >= LEAST * content) return []
    const what = `links ${linked} of the ${content} content words of ${side}.json: link ${Math.ceil(LEAST * content)} at least`
    return [{ file, id: null, what }]
  })
  return [...thin, ...listUntold(folder)]
}

function listUntold(folder: WorkFolder): Problem[] {
  return segmentsOf(folder.work).flatMap((id) =>
    SIDES.flatMap((side) => {
      const { untold } = sortContentWords(folder, side, id)
      if (untold.length === 0) return []
      const words = untold.map((word) => `“${word}”`).join(', ')
      return [{ file, id, what: `leaves out ${words} of ${side}.json: link them, or say why not` }]
    }),
  )
}
