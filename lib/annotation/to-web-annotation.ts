import { findOffset, type SideText } from '../anchor/side-text'
import { resolveTarget } from '../anchor/resolve-target'
import type { Target } from '../anchor/target'
import type { TextRange } from '../anchor/text-range'
import { countCodePoints } from '../text/code-points'
import type { Side } from '../text/side'
import type { Annotation } from './annotation'

/** What a note is exported against: its work as it is now, and addresses. */
export interface WebContext {
  /** Its revision and its sides; null where the work is no longer there. */
  text: { revision: number; side: (side: Side) => SideText } | null
  /** The reader's page on which the side is the page's language. */
  pageAddress: (work: string, side: Side) => string
  /** Where the note itself is to be had. */
  noteAddress: (id: string) => string
}

/**
 * The note in the W3C Web Annotation data model, without `@context`. Positions count code points, once in the running
 * text of the side and once within sentences. A target that is detached now keeps its quote alone: a position would
 * name words the reader did not mark. A tombstone has no such form.
 */
export function toWebAnnotation(annotation: Annotation, context: WebContext) {
  const { body, meaning } = annotation
  return {
    id: context.noteAddress(annotation.id),
    type: 'Annotation' as const,
    motivation: body === null ? 'highlighting' : meaning === 'question' ? 'questioning' : 'commenting',
    created: annotation.createdAt,
    modified: annotation.updatedAt,
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
  const { side, quote } = target
  return {
    type: 'SpecificResource' as const,
    source: {
      id: context.pageAddress(work, side),
      type: 'Text',
      format: 'text/html',
      language: side,
    },
    selector: [
      { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      ...(context.text === null
        ? []
        : positionSelectors(context.text.side(side), context.text.revision, target)),
    ],
  }
}

function positionSelectors(sideText: SideText, revision: number, target: Target) {
  const resolution = resolveTarget(sideText, revision, target)
  if (resolution.status === 'detached') return []
  const { range } = resolution
  const running = (point: TextRange['start']) =>
    countCodePoints(sideText.running, findOffset(sideText, point) ?? 0)
  return [
    { type: 'TextPositionSelector', start: running(range.start), end: running(range.end) },
    {
      type: 'RangeSelector',
      startSelector: pointSelector(sideText, range.start),
      endSelector: pointSelector(sideText, range.end),
    },
  ]
}

/** The sentence by its anchor on the page, and an empty stretch within it. */
function pointSelector(sideText: SideText, { segment, offset }: TextRange['start']) {
  const position = countCodePoints(sideText.byId.get(segment)?.text ?? '', offset)
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: sideText.side === 'en' ? `en.${segment}` : segment,
    refinedBy: { type: 'TextPositionSelector', start: position, end: position },
  }
}
