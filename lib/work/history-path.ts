import type { Side } from '../text/side'
import type { SegmentId } from './ids'
import { READER_PATHS, readerPath } from './reader-path'

const HISTORY = { tr: 'gecmis', en: 'history' } as const

/** The address of a sentence's history below the language, in each of them. */
export const SENTENCE_HISTORY_PATHS = {
  tr: `${READER_PATHS.tr}/${HISTORY.tr}/[segment]`,
  en: `${READER_PATHS.en}/${HISTORY.en}/[segment]`,
} as const satisfies Record<Side, string>

/** The path of the history of a sentence in one language. */
export function sentenceHistoryPath(work: string, segment: SegmentId, side: Side): string {
  return `${readerPath(work, side)}/${HISTORY[side]}/${segment}`
}
