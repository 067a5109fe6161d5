import type { Side } from '../../lib/text/side'
import type { Word } from '../../lib/text/words'
import type { Draft, DraftSegment, Edit } from './draft'
import { group, listEarlier, segmentAt, wordsAt } from './edit-words'
import { toLowerFirst, toUpperFirst } from './letters'
import { isAlike } from './likeness'
import type { Random } from './random'
import { splitWords } from './words-of'
import { cut, fresh, join, rewritten, type Tracked } from './tracked'

export const deleteSentence: Edit = (draft, at) => {
  draft.segments.splice(at, 1)
  return true
}

/** Two sentences of a paragraph become one, mostly under the first one’s id; not two that are alike, of which nobody could say
 * which is which. */
export const mergeSentences: Edit = (draft, at, random) => {
  const [first, second] = [draft.segments[at], draft.segments[at + 1]]
  if (!first || !second || first.paragraph !== second.paragraph) return false
  if (areDoubles(draft, first, second)) return false
  const signs = /[.!?…]+$/u.exec(first.body.text)?.[0] ?? ''
  const joint = random.pick(
    draft.side === 'tr' ? ['; ', ', ve ', ' ve ', ': '] : ['; ', ', and ', ' and ', ': '],
  )
  const body = join(
    cut(first.body, 0, first.body.text.length - signs.length),
    fresh(joint),
    rewritten(second.body, toLowerFirst(second.body.text, draft.side)),
  )
  const { id, paragraph } = random.chance(0.75) ? first : second
  draft.segments.splice(at, 2, { id, paragraph, body })
  return true
}

/** A sentence becomes two; the second, or now and then the first, has a new id. */
export const splitSentence: Edit = (draft, at, random) => {
  const words = wordsAt(draft, at)
  if (words.length < 6) return false
  const { id, paragraph, body } = segmentAt(draft, at)
  const from = random.between(2, words.length - 3)
  const [head, tail] = [group(words, 0, from), group(words, from, words.length - from)]
  const first = join(cut(body, 0, head.end), fresh('.'))
  const second = cut(body, tail.start)
  const halves: Tracked[] = [first, rewritten(second, toUpperFirst(second.text, draft.side))]
  const ids = random.chance(0.85) ? [id, draft.makeId(paragraph)] : [draft.makeId(paragraph), id]
  draft.segments.splice(at, 1, ...halves.map((body, half) => ({ id: ids[half] ?? id, paragraph, body })))
  return true
}

/** A sentence goes elsewhere: in its paragraph under its id, to another one under a new id, as ids name paragraphs. */
export const moveSentence: Edit = (draft, at, random) => {
  if (hasEqual(draft, segmentAt(draft, at))) return false
  const [segment] = draft.segments.splice(at, 1)
  if (!segment || draft.segments.length === 0) return false
  const near = draft.segments.findIndex(({ paragraph }) => paragraph === segment.paragraph)
  const to = random.chance(0.5) && near >= 0 ? near : random.below(draft.segments.length)
  const { paragraph } = segmentAt(draft, to)
  const id = paragraph === segment.paragraph ? segment.id : draft.makeId(paragraph)
  draft.segments.splice(to + random.below(2), 0, { id, paragraph, body: segment.body })
  closeRanks(draft, paragraph)
  return true
}

/** The rest of a paragraph becomes a paragraph of its own, under new ids. */
export const partParagraph: Edit = (draft, at, random) => {
  const { paragraph } = segmentAt(draft, at)
  const rest = draft.segments.slice(at).filter((segment) => segment.paragraph === paragraph)
  if (rest.some((segment) => hasEqual(draft, segment))) return false
  if (rest.length === 0 || draft.segments[at - 1]?.paragraph !== paragraph) return false
  const parted = `p${900 + random.below(99_000)}`
  if (draft.segments.some((segment) => segment.paragraph === parted)) return false
  const renamed = rest.map(({ body }) => ({ id: draft.makeId(parted), paragraph: parted, body }))
  draft.segments.splice(at, rest.length, ...renamed)
  return true
}

/** Another wording of the whole: no word is the old one, though some may be equal. */
export const retranslate: Edit = (draft, at, random) => {
  segmentAt(draft, at).body = fresh(`${otherWords(draft, random.between(6, 24), random)}.`)
  return true
}

/** Another wording round a group of words that stays. */
export const retranslateAround: Edit = (draft, at, random) => {
  const words = wordsAt(draft, at)
  if (words.length < 6) return false
  const segment = segmentAt(draft, at)
  const size = random.between(2, Math.min(7, words.length - 2))
  const from = random.between(0, words.length - size)
  const { start, end } = group(words, from, size)
  if (standsTwice(segment.body.text, words, from, size)) return false
  segment.body = join(
    fresh(random.chance(0.85) ? `${unlikeWords(draft, at, random)} ` : ''),
    cut(segment.body, start, end),
    fresh(` ${unlikeWords(draft, at, random)}.`),
  )
  return true
}

/** Whether another sentence was equal to this one, of which nobody could say which went where. */
function hasEqual({ old }: Draft, { id }: DraftSegment): boolean {
  const text = old.byId.get(id)?.text
  return text !== undefined && old.segments.some((other) => other.id !== id && other.text === text)
}

/** Whether two sentences are alike, or were. */
function areDoubles(draft: Draft, first: DraftSegment, second: DraftSegment): boolean {
  const [one, other] = [listReadings(draft, first), listReadings(draft, second)]
  return one.some((text) => other.some((another) => isDouble(text, another, draft.side)))
}

/** What a sentence reads, and what it or what it came from read before. */
function listReadings(draft: Draft, { id, body }: DraftSegment): string[] {
  return [body.text, ...listEarlier(draft, body), draft.old.byId.get(id)?.text ?? '']
}

function isDouble(one: string, other: string, side: Side): boolean {
  const words = new Set(splitWords(one, side))
  const others = splitWords(other, side)
  return 2 * others.filter((word) => words.has(word)).length > others.length
}

/** Words that none of the sentence could have become, nor one that it had. */
function unlikeWords(draft: Draft, at: number, random: Random): string {
  const { vocabulary, side } = draft
  const own = listReadings(draft, segmentAt(draft, at)).flatMap((text) => splitWords(text, side))
  const words = Array.from({ length: random.between(2, 9) }, () => random.pick(vocabulary))
  return words.filter((word) => !own.some((other) => isAlike(word, other, side))).join(' ') || '—'
}

/** Whether two neighbours of a group stand elsewhere in the sentence as well: of those nobody could say which have stayed. */
function standsTwice(text: string, words: readonly Word[], from: number, count: number): boolean {
  return words.slice(from, from + count - 1).some((_, at) => {
    const { start, end } = group(words, from + at, 2)
    const pair = text.slice(start, end)
    return text.indexOf(pair) !== text.lastIndexOf(pair)
  })
}

function otherWords({ vocabulary }: Draft, count: number, random: Random): string {
  return Array.from({ length: count }, () => random.pick(vocabulary)).join(' ')
}

/** The segments of a paragraph stand together, wherever one was put in between. */
function closeRanks({ segments }: Draft, paragraph: string): void {
  const isOf = (segment: DraftSegment) => segment.paragraph === paragraph
  const first = segments.findIndex(isOf)
  const own = segments.filter(isOf)
  const others = segments.filter((segment) => !isOf(segment))
  segments.splice(0, segments.length, ...others.slice(0, first), ...own, ...others.slice(first))
}
