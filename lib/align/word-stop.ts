import type { Side } from '../text/side'
import { listWords, type Word } from '../text/words'
import type { WordGroup } from './word-group'
import type { WordLink } from './word-link'

/** A place to stand on when going through a segment word by word: a run of a link, or a word that has none. */
export interface WordStop extends Word {
  readonly link: WordLink | null
}

/** Every stop of one side of a segment, in reading order, in UTF-16 offsets of its canonical text. */
export function listWordStops(text: string, side: Side, links: readonly WordLink[]): WordStop[] {
  const linked = links.flatMap((link) => link[side].map(({ start, end }) => ({ start, end, link })))
  const free = listWords(text, side)
    .filter((word) => !linked.some((stop) => stop.start < word.end && word.start < stop.end))
    .map((word) => ({ ...word, link: null }))
  return [...linked, ...free].sort((a, b) => a.start - b.start)
}

/** The words of a group as a reader sees or hears them; where other words part its runs, an ellipsis does. */
export function readGroup(text: string, group: WordGroup): string {
  return group.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
