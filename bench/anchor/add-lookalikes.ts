import type { PlacedSegment } from '../../lib/anchor/side-text'
import type { Side } from '../../lib/text/side'
import { listWords } from '../../lib/text/words'
import { group } from './edit-words'
import type { Random } from './random'

/** A text with sentences and phrases that stand in it twice, and the ids of the sentences that have such a double. */
export interface WithLookalikes {
  readonly segments: readonly PlacedSegment[]
  readonly doubles: ReadonlySet<string>
}

/**
 * Gives one sentence in fourteen a double up to four sentences on, equal or with one to three other words; and one in
 * fourteen a phrase of one to five words that it has already.
 */
export function addLookalikes(side: Side, plain: readonly PlacedSegment[], random: Random): WithLookalikes {
  const words = plain.flatMap(({ text }) =>
    listWords(text, side).map(({ start, end }) => text.slice(start, end)),
  )
  const doubles = new Set<string>()
  const segments = [...plain]
  for (const segment of plain) {
    if (random.chance(0.07)) {
      const at = Math.min(segments.length - 1, segments.indexOf(segment) + random.below(4))
      const { paragraph } = segments[at] ?? segment
      const id = `${paragraph}.s${nextNumber(segments, paragraph)}`
      const text = random.chance(0.2) ? segment.text : varyWords(segment.text, words, side, random)
      segments.splice(at + 1, 0, { id, paragraph, text })
      doubles.add(segment.id).add(id)
    } else if (random.chance(0.07)) {
      const at = segments.indexOf(segment)
      segments[at] = { ...segment, text: repeatPhrase(segment.text, side, random) }
      doubles.add(segment.id)
    }
  }
  return { segments, doubles }
}

function varyWords(text: string, words: readonly string[], side: Side, random: Random): string {
  let varied = text
  for (let times = random.between(1, 3); times > 0; times--) {
    const spans = listWords(varied, side)
    if (spans.length === 0) return varied
    const { start, end } = random.pick(spans)
    varied = varied.slice(0, start) + random.pick(words) + varied.slice(end)
  }
  return varied
}

/** The phrase once more, before any other word of the sentence. */
function repeatPhrase(text: string, side: Side, random: Random): string {
  const words = listWords(text, side)
  if (words.length < 6) return text
  const count = random.between(1, 5)
  const { start, end } = group(words, random.below(words.length - count + 1), count)
  const before = random.pick(words).start
  return `${text.slice(0, before)}${text.slice(start, end)} ${text.slice(before)}`
}

function nextNumber(segments: readonly PlacedSegment[], paragraph: string): number {
  const own = segments.filter((segment) => segment.paragraph === paragraph)
  return 1 + Math.max(...own.map(({ id }) => Number(id.slice(paragraph.length + 2))))
}
