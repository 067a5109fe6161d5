import type { SideText } from '../anchor/side-text'
import type { Target } from '../anchor/target'
import type { Point } from '../anchor/text-range'
import { findUnitOffset } from '../text/code-points'
import type { Side } from '../text/side'
import { AnnotationId, AnnotationInput } from './annotation'
import { findComment, findSelectors, WebAnnotationShape, type WebTargetShape } from './web-annotation-shape'
import { segmentOf } from './web-vocabulary'

/** What the positions of a note are read against. */
export interface WebTexts {
  /** The work a page address leads to; null where it is none of ours. */
  workAt: (pageAddress: string) => string | null
  /** One side of a work as a revision had it; null where there is none such. */
  text: (work: string, side: Side, revision: number) => SideText | null
}

/** A note read back: what a client would send to make it, and its id and times. */
export interface ReadAnnotation {
  readonly id: AnnotationId
  readonly input: AnnotationInput
  readonly createdAt: string
  readonly updatedAt: string
}

/** Why a note was not read: it has not our form, or it stands on a text that is not here. */
export type WebAnnotationFault = 'not-ours' | 'text-unknown'

/**
 * Reads what `toWebAnnotation` has written, and gives the same note: nothing is guessed. Whether its quotes stand in
 * the text is asked by `checkTargets`. Never throws, whatever the value is.
 */
export function fromWebAnnotation(value: unknown, texts: WebTexts): ReadAnnotation | WebAnnotationFault {
  const shape = WebAnnotationShape.safeParse(value)
  if (!shape.success) return 'not-ours'
  const { target, meaning, created, modified } = shape.data
  const work = texts.workAt(target[0]?.source.id ?? '')
  if (work === null || target.some(({ source }) => texts.workAt(source.id) !== work)) return 'text-unknown'
  const targets = target.map((one) => readTarget(work, one, texts))
  const comment = findComment(shape.data)
  const id = AnnotationId.safeParse(shape.data.id.slice(shape.data.id.lastIndexOf('/') + 1))
  const fault = targets.find((read) => typeof read === 'string')
  if (fault !== undefined) return fault
  const input = AnnotationInput.safeParse({
    work,
    layer: 'private',
    meaning,
    body: comment === undefined ? null : { text: comment.value, lang: comment.language },
    targets,
  })
  if (!id.success || !input.success) return 'not-ours'
  return { id: id.data, input: input.data, createdAt: created, updatedAt: modified }
}

function readTarget(work: string, target: WebTargetShape, texts: WebTexts): Target | WebAnnotationFault {
  const { source, state, role, via = null } = target
  const sideText = texts.text(work, source.language, state.revision)
  if (sideText === null) return 'text-unknown'
  const { quote, range } = findSelectors(target)
  const start = range && readPoint(sideText, range.startSelector)
  const end = range && readPoint(sideText, range.endSelector)
  if (!quote || !start || !end) return 'not-ours'
  const { exact, prefix, suffix } = quote
  return {
    side: source.language,
    start,
    end,
    quote: { exact, prefix, suffix },
    revision: state.revision,
    role,
    via,
  }
}

function readPoint(
  sideText: SideText,
  { value, refinedBy }: { value: string; refinedBy: { start: number } },
): Point | null {
  const segment = sideText.byId.get(segmentOf(value))
  const offset = segment ? findUnitOffset(segment.text, refinedBy.start) : null
  return segment && offset !== null ? { segment: segment.id, offset } : null
}
