import { findOffset, type SideText } from '../anchor/side-text'
import type { Target } from '../anchor/target'
import type { TextRange } from '../anchor/text-range'
import { countCodePoints } from '../text/code-points'
import { SIDES, type Side } from '../text/side'
import type { Annotation } from './annotation'
import { fragmentOf, HTML_FRAGMENT } from './web-vocabulary'

/** What a note is exported against: the texts it was made on, and addresses. */
export interface WebContext {
  /** One side of the note's work as a revision had it; null where the work or that revision is no longer there. */
  text: (side: Side, revision: number) => SideText | null
  /** The reader's page on which the side is the page's language. */
  pageAddress: (work: string, side: Side) => string
  /** The title of the note’s work in the language of a side. */
  title: (side: Side) => string
  /** The whole text of a work as it was on a revision. */
  revisionAddress: (work: string, revision: number) => string
  /** Where the note itself is to be had. */
  noteAddress: (id: string) => string
}

/**
 * A note or a reply in the W3C Web Annotation data model, without `@context` (see `WEB_CONTEXT`). Every target says on
 * which state of the text it was made, and its selectors hold on that state: the quote, its position in the running text of
 * the side, and its position within sentences; positions count code points. Of a text that is no longer there only the
 * quote is given. A reply has what it answers as its first target. `fromWebAnnotation` reads it back. A tombstone has such
 * a form only to keep the place of what is under it.
 */
export function toWebAnnotation(annotation: Annotation, context: WebContext) {
  const { body, meaning, stance, tags, work, replyTo, editedAt, answered, deletedAt } = annotation
  return {
    id: context.noteAddress(annotation.id),
    type: 'Annotation' as const,
    motivation: motivationOf(annotation),
    created: annotation.createdAt,
    modified: annotation.updatedAt,
    ...(editedAt !== null && { edited: editedAt }),
    ...(deletedAt !== null && { deleted: deletedAt }),
    work,
    ...(meaning !== null && { meaning }),
    ...(stance !== null && { stance }),
    ...(answered !== null && { answered: { at: answered.at, by: answered.by } }),
    body: [
      ...(body === null
        ? []
        : [
            {
              type: 'TextualBody' as const,
              value: body.text,
              format: 'text/markdown',
              language: body.lang,
              purpose: replyTo === null ? 'commenting' : 'replying',
            },
          ]),
      ...(meaning === null ? [] : [{ type: 'TextualBody' as const, value: meaning, purpose: 'classifying' }]),
      ...tags.map((tag) => ({ type: 'TextualBody' as const, value: tag, purpose: 'tagging' })),
    ],
    target: [
      ...(replyTo === null ? [] : [{ type: 'Annotation' as const, id: context.noteAddress(replyTo) }]),
      ...annotation.targets.map((target) => toWebTarget(work, target, context)),
    ],
  }
}

export type WebAnnotation = ReturnType<typeof toWebAnnotation>

function motivationOf({ replyTo, body, meaning }: Annotation): string {
  if (replyTo !== null) return 'replying'
  if (body === null) return 'highlighting'
  return meaning === 'question' ? 'questioning' : 'commenting'
}

function toWebTarget(work: string, target: Target, context: WebContext) {
  const { side, start, end, quote, revision, role, via } = target
  const sideText = context.text(side, revision)
  const page = context.pageAddress(work, side)
  const isPlaced =
    sideText !== null && findOffset(sideText, start) !== null && findOffset(sideText, end) !== null
  return {
    type: 'SpecificResource' as const,
    source: { id: page, type: 'Text', format: 'text/html', language: side, label: context.title(side) },
    state: { type: 'TimeState', cached: context.revisionAddress(work, revision), revision },
    role,
    ...(via !== null && { via }),
    ...(isPlaced && {
      permalink: `${page}#${fragmentOf(start.segment, side)}`,
      sentence: sentencesOf(target, context),
    }),
    selector: [
      { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      ...(sideText === null ? [] : positionSelectors(sideText, target)),
    ],
  }
}

/** The sentences a target stands in, whole, on both sides. */
function sentencesOf({ start, end, revision }: Target, context: WebContext): Record<string, string> {
  return Object.fromEntries(
    SIDES.map((side) => {
      const text = context.text(side, revision)
      const first = text?.byId.get(start.segment)
      const last = text?.byId.get(end.segment)
      return [
        side,
        text && first && last ? text.running.slice(first.start, last.start + last.text.length) : '',
      ]
    }),
  )
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
