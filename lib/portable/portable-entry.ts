import type { Annotation } from '../annotation/annotation'
import { fragmentOf } from '../annotation/web-vocabulary'
import type { Side } from '../text/side'
import { sentenceName } from '../work/sentence-name'
import { listPassages, type Passage, type TextsAt } from './passage'

/** A note or a reply as it stands in a file to be read: with its sentences, their counterparts, and where to find it. */
export interface PortableEntry {
  readonly annotation: Annotation
  /** The work’s title on both sides; its id where it is no longer here. */
  readonly title: Readonly<Record<Side, string>>
  readonly passages: readonly Passage[]
  /** Passages to be seen with it; of a reply, those it quotes. */
  readonly related: readonly Passage[]
  /** The address of a passage in the text, of the note’s own where none is given. */
  readonly address: (passage?: Passage) => string
}

/** What an entry is made from beside the note. */
export interface EntryContext {
  title: (side: Side) => string
  textsAt: TextsAt
  /** The reader’s page on which the side is the page’s language. */
  pageAddress: (work: string, side: Side) => string
}

export function makeEntry(annotation: Annotation, context: EntryContext): PortableEntry {
  const { title, textsAt, pageAddress } = context
  const passages = listPassages(annotation.targets, textsAt)
  const related = listPassages(annotation.targets, textsAt, true)
  const addressOf = (passage: Passage | undefined) =>
    pageAddress(annotation.work, passage?.side ?? 'tr') +
    (passage?.texts ? `#${fragmentOf(passage.first, passage.side)}` : '')
  return {
    annotation,
    title: { tr: title('tr'), en: title('en') },
    passages,
    related,
    address: (passage = passages[0] ?? related[0]) => addressOf(passage),
  }
}

/** How people are told where a passage is: `¶3.2`, or `¶3.2–¶3.4`. A passage without its text has no place. */
export function placeName({ first, last, texts }: Passage): string {
  if (texts === null) return ''
  return first === last ? sentenceName(first) : `${sentenceName(first)}–${sentenceName(last)}`
}
