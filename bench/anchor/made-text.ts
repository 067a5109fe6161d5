import type { PlacedSegment } from '../../lib/anchor/side-text'
import { toUpperFirst } from './letters'
import type { Side } from '../../lib/text/side'
import type { Random } from './random'
import { splitWords } from './words-of'

/** How many paragraphs a made text has: it is about six times as long as the essay. */
const PARAGRAPHS = 50

/**
 * A text of its own in the vocabulary of another: each word is one that follows the word before it there, now and then
 * any other. It repeats its turns of phrase as a real text does, and more.
 */
export function makeText(
  side: Side,
  model: readonly PlacedSegment[],
  random: Random,
  paragraphs = PARAGRAPHS,
): PlacedSegment[] {
  const sentences = model.map(({ text }) => splitWords(text, side))
  const words = sentences.flat()
  const last = sentences.map((sentence) => sentence.at(-1) ?? '')
  const following = new Map<string, string[]>()
  for (const sentence of sentences)
    for (const [at, word] of sentence.slice(1).entries()) {
      const before = sentence[at] ?? ''
      following.set(before, [...(following.get(before) ?? []), word])
    }
  const makeSentence = () => {
    const made = [random.pick(sentences)[0] ?? '']
    for (let left = random.between(5, 28); left > 0; left--) {
      const next = following.get(made.at(-1) ?? '')
      made.push(random.pick(next === undefined || random.chance(0.15) ? words : next))
    }
    return `${toUpperFirst(addCommas([...made, random.pick(last)], random), side)}.`
  }
  return Array.from({ length: paragraphs }, (_, p) =>
    Array.from({ length: random.between(1, 9) }, (_, s) => ({
      id: `p${p + 1}.s${s + 1}`,
      paragraph: `p${p + 1}`,
      text: makeSentence(),
    })),
  ).flat()
}

function addCommas(words: readonly string[], random: Random): string {
  return words.map((word, at) => (at > 2 && at % 7 === 0 && random.chance(0.6) ? `${word},` : word)).join(' ')
}
