import type { Side } from '../text/side'
import { listWords, type Word } from '../text/words'

/** Stands between the runs of a group whose words do not follow each other: `has … become`. */
const GAP = ' … '

/** What a group may suffer from. `ambiguous`: it stands more than once, and no `#2` says which is meant. */
export type GroupFault = 'absent' | 'not-whole-words' | 'ambiguous' | 'overlapping'

/** Words of one side that are linked together: runs in reading order, in UTF-16 offsets of the segment's canonical text. */
export type WordGroup = readonly Word[]

/**
 * Finds a written group in the canonical text of its segment. A group is one or more runs of words, written as they
 * stand and parted by ` … `; a run that stands more than once names its place among them, from 1: `unsur#2`.
 */
export function findWordGroup(text: string, side: Side, written: string): WordGroup | GroupFault {
  const words = listWords(text, side)
  const runs: Word[] = []
  for (const part of written.split(GAP)) {
    const run = findRun(text, words, part)
    if (typeof run === 'string') return run
    const last = runs.at(-1)
    if (last && last.end > run.start) return 'overlapping'
    runs.push(run)
  }
  return runs
}

/** Writes a group as a person reads it: the inverse of `findWordGroup`. */
export function writeWordGroup(text: string, side: Side, group: WordGroup): string {
  const words = listWords(text, side)
  return group
    .map(({ start, end }) => {
      const run = text.slice(start, end)
      const places = listPlaces(text, words, run)
      const at = places.findIndex((place) => place.start === start)
      return places.length > 1 ? `${run}#${at + 1}` : run
    })
    .join(GAP)
}

function findRun(text: string, words: readonly Word[], part: string): Word | GroupFault {
  const [, run = part, number] = /^(.+)#([1-9]\d*)$/u.exec(part) ?? []
  const places = listPlaces(text, words, run)
  const [first, second] = places
  if (number !== undefined) return places[Number(number) - 1] ?? 'absent'
  if (first) return second ? 'ambiguous' : first
  return text.includes(run) ? 'not-whole-words' : 'absent'
}

/** Every place where these words stand as whole words, in reading order. */
function listPlaces(text: string, words: readonly Word[], run: string): Word[] {
  if (run === '') return []
  const ends = new Set(words.map(({ end }) => end))
  return words
    .filter(({ start }) => text.startsWith(run, start) && ends.has(start + run.length))
    .map(({ start }) => ({ start, end: start + run.length }))
}
