import { findOffset, type SideText } from '../anchor/side-text'
import type { Target } from '../anchor/target'
import type { TextRange } from '../anchor/text-range'
import { countCodePoints } from '../text/code-points'
import type { Side } from '../text/side'
import type { RootAnnotation } from './annotation'
import { fragmentOf, HTML_FRAGMENT } from './web-vocabulary'

/** What a note is exported against: the texts it was made on, and addresses. */
export interface WebContext {
  /** One side of the note's work as a revision had it; null where the work or that revision is no longer there. */
  text: (side: Side, revision: number) => SideText | null
  /** The reader's page on which the side is the page's language. */
  pageAddress: (work: string, side: Side) => string
  /** The whole text of a work as it was on a revision. */
  revisionAddress: (work: string, revision: number) => string
  /** Where the note itself is to be had. */
  noteAddress: (id: string) => string
}

/**
 * The note in the W3C Web Annotation data model, without `@context` (see `WEB_CONTEXT`). Every target says on which
 * state of the text it was made, and its selectors hold on that state: the quote, its position in the running text of
 * the side, and its position within sentences; positions count code points. Of a text that is no longer there only the
 * quote is given. `fromWebAnnotation` reads it back. A tombstone has no such form.
 */
export function toWebAnnotation(annotation: RootAnnotation, context: WebContext) {
  const { body, meaning } = annotation
  return {
    id: context.noteAddress(annotation.id),
    type: 'Annotation' as const,
    motivation: body === null ? 'highlighting' : meaning === 'question' ? 'questioning' : 'commenting',
    created: annotation.createdAt,
    modified: annotation.updatedAt,
    meaning,
    body: [
      ...(body === null
        ? []
        : [
            {
              type: 'TextualBody' as const,
              value: body.text,
              format: 'text/markdown',
              language: body.lang,
              purpose: 'commenting',
            },
          ]),
      { type: 'TextualBody' as const, value: meaning, purpose: 'tagging' },
    ],
    target: annotation.targets.map((target) => toWebTarget(annotation.work, target, context)),
  }
}

export type WebAnnotation = ReturnType<typeof toWebAnnotation>

function toWebTarget(work: string, target: Target, context: WebContext) {
  const { side, quote, revision, role, via } = target
  const sideText = context.text(side, revision)
  return {
    type: 'SpecificResource' as const,
    source: {
      id: context.pageAddress(work, side),
      type: 'Text',
      format: 'text/html',
      language: side,
    },
    state: { type: 'TimeState', cached: context.revisionAddress(work, revision), revision },
    role,
    ...(via !== null && { via }),
    selector: [
      { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      ...(sideText === null ? [] : positionSelectors(sideText, target)),
    ],
  }
}

/** None where the text has no such place: a position would name words the reader did not mark. */
function positionSelectors(sideText: SideText, { start, end }: TextRange) {
  const from = findOffset(sideText, start)
  const to = findOffset(sideText, end)
  if (from === null || to === null) return []
  const { running } = sideText
  return [
    {
      type: 'TextPositionSelector',
      start: countCodePoints(running, from),
      end: countCodePoints(running, to),
    },
    {
      type: 'RangeSelector',
      startSelector: pointSelector(sideText, start),
      endSelector: pointSelector(sideText, end),
    },
  ]
}

/** The sentence by its anchor on the page, and an empty stretch within it. */
function pointSelector(sideText: SideText, { segment, offset }: TextRange['start']) {
  const position = countCodePoints(sideText.byId.get(segment)?.text ?? '', offset)
  return {
    type: 'FragmentSelector',
    conformsTo: HTML_FRAGMENT,
    value: fragmentOf(segment, sideText.side),
    refinedBy: { type: 'TextPositionSelector', start: position, end: position },
  }
}
