import type { SideText } from '../anchor/side-text'
import type { Target } from '../anchor/target'
import type { Point, TextRange } from '../anchor/text-range'
import { findUnitOffset } from '../text/code-points'
import type { Side } from '../text/side'
import { AnnotationId, Body, type Answered } from './annotation'
import type { Meaning } from './meaning'
import type { Stance } from './stance'
import {
  findAnswered,
  findComment,
  findPassages,
  findSelectors,
  findTags,
  WebAnnotationShape,
  type WebTargetShape,
} from './web-annotation-shape'
import { segmentOf } from './web-vocabulary'

/** What the positions of a note are read against. */
export interface WebTexts {
  /** The work a page address leads to; null where it is none of ours. */
  workAt: (pageAddress: string) => string | null
  /** One side of a work as a revision had it; null where there is none such. */
  text: (work: string, side: Side, revision: number) => SideText | null
}

/** A passage read back; where its place is not told, or not in a text that is here, its words alone. */
export interface ReadTarget extends Pick<Target, 'quote' | 'revision' | 'role' | 'via'> {
  readonly side: Side
  readonly range: TextRange | null
}

/** A note or a reply read back. Whether it has the form of one, and its quotes stand in the text, is not asked. */
export interface ReadAnnotation {
  readonly id: AnnotationId
  readonly work: string
  readonly replyTo: AnnotationId | null
  readonly meaning: Meaning | null
  readonly stance: Stance | null
  readonly tags: readonly string[]
  readonly body: Body | null
  readonly targets: readonly ReadTarget[]
  readonly createdAt: string
  readonly updatedAt: string
  readonly editedAt: string | null
  readonly answered: Answered | null
  readonly deletedAt: string | null
}

/** Why a note was not read: it has not our form, or the work it stands on is none of those that are here. */
export type WebAnnotationFault = 'not-ours' | 'text-unknown'

/** Reads what `toWebAnnotation` has written, and gives the same note: nothing is guessed. Never throws. */
export function fromWebAnnotation(value: unknown, texts: WebTexts): ReadAnnotation | WebAnnotationFault {
  const shape = WebAnnotationShape.safeParse(value)
  if (!shape.success) return 'not-ours'
  const { meaning, stance, answered, created, modified, edited, deleted } = shape.data
  const passages = findPassages(shape.data)
  const answeredAddress = findAnswered(shape.data)
  const id = AnnotationId.safeParse(lastPart(shape.data.id))
  const replyTo =
    answeredAddress === undefined ? null : AnnotationId.safeParse(lastPart(answeredAddress)).data
  const comment = findComment(shape.data)
  const body =
    comment === undefined ? null : Body.safeParse({ text: comment.value, lang: comment.language }).data
  if (!id.success || replyTo === undefined || body === undefined) return 'not-ours'
  const work = shape.data.work ?? texts.workAt(passages[0]?.source.id ?? '')
  if (work === null || passages.some(({ source }) => texts.workAt(source.id) !== work)) return 'text-unknown'
  const targets = passages.map((one) => readTarget(work, one, texts))
  if (targets.some((target) => target === null)) return 'not-ours'
  return {
    id: id.data,
    work,
    replyTo,
    meaning: meaning ?? null,
    stance: stance ?? null,
    tags: findTags(shape.data),
    body,
    targets: targets.filter((target) => target !== null),
    createdAt: evenTime(created),
    updatedAt: evenTime(modified),
    editedAt: edited === undefined ? null : evenTime(edited),
    answered: answered === undefined ? null : { ...answered, at: evenTime(answered.at) },
    deletedAt: deleted === undefined ? null : evenTime(deleted),
  }
}

/** To the millisecond, as the API writes times. */
const evenTime = (time: string) => new Date(time).toISOString()

const lastPart = (address: string) => address.slice(address.lastIndexOf('/') + 1)

/** Null where nothing is quoted. A place that is not in its text is none. */
function readTarget(work: string, target: WebTargetShape, texts: WebTexts): ReadTarget | null {
  const { source, state, role, via = null } = target
  const { quote, range } = findSelectors(target)
  if (!quote) return null
  const read = {
    side: source.language,
    quote: { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    revision: state.revision,
    role,
    via,
  }
  const sideText = texts.text(work, source.language, state.revision)
  if (sideText === null || !range) return { ...read, range: null }
  const start = readPoint(sideText, range.startSelector)
  const end = readPoint(sideText, range.endSelector)
  return { ...read, range: start && end ? { start, end } : null }
}

function readPoint(
  sideText: SideText,
  { value, refinedBy }: { value: string; refinedBy: { start: number } },
): Point | null {
  const segment = sideText.byId.get(segmentOf(value))
  const offset = segment ? findUnitOffset(segment.text, refinedBy.start) : null
  return segment && offset !== null ? { segment: segment.id, offset } : null
}
