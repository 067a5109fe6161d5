import { learnChoices, type Choice, type ChoiceModel } from './choice-model'
import { listHeld, type LinkedSegment } from './dictionary'
import { listTokens, type Token } from './tokens'

/** Words of both sides that answer each other, while links are being put together. */
export interface TokenGroup {
  readonly tr: Token[]
  readonly en: Token[]
}

/** Farther than this, counted in content words, no function word goes. */
const REACH = 4

/** A word goes where it more likely goes than anywhere else together. */
const SURE = 0.5

/** A function word may also go with nothing. */
const NONE: Choice = ['none']

/** A model of which group an English function word goes with, from those that a person put it in. */
export function learnAttachments(segments: readonly LinkedSegment[]): ChoiceModel {
  return learnChoices(
    segments.flatMap(({ texts, links }) => {
      const [tr, en] = [listTokens(texts.tr, 'tr'), listTokens(texts.en, 'en')]
      const groups = links.map((link) => ({ tr: listHeld(tr, link.tr), en: listHeld(en, link.en) }))
      return en.flatMap((word) => {
        const own = groups.find((group) => group.en.includes(word))
        // A function word with an answer of its own goes with nothing.
        if (!word.isFunction || own?.en.every(({ isFunction }) => isFunction)) return []
        const places = listPlaces(word, en, groups)
        const taken = places.findIndex(({ group }) => group === own) + 1
        return [{ choices: listChoices(word, places), taken }]
      })
    }),
  )
}

/** Puts each of some function words into the group it most likely goes with, or into none. */
export function attachWords(
  words: readonly Token[],
  en: readonly Token[],
  groups: readonly TokenGroup[],
  model: ChoiceModel,
): void {
  for (const word of words) {
    const places = listPlaces(word, en, groups)
    const likely = model(listChoices(word, places))
    const best = likely.indexOf(Math.max(...likely))
    if ((likely[best] ?? 0) >= SURE) places[best - 1]?.group?.en.push(word)
  }
}

/** A content word that a function word may go with, and its group, if it has one yet. */
interface Place {
  readonly group: TokenGroup | undefined
  readonly facts: Choice
}

function listChoices(word: Token, places: readonly Place[]): Choice[] {
  return [[...NONE, `${word.folded} none`], ...places.map(({ facts }) => facts)]
}

function listPlaces(word: Token, en: readonly Token[], groups: readonly TokenGroup[]): Place[] {
  const content = en.filter(({ isFunction }) => !isFunction)
  const before = content.filter(({ at }) => at < word.at).length
  const places = content.flatMap((candidate, index): Place[] => {
    const distance = index < before ? index - before : index - before + 1
    const group = groups.find((other) => other.en.includes(candidate))
    if (Math.abs(distance) > REACH) return []
    return [{ group, facts: listFacts(word, candidate, distance, en, group, groups) }]
  })
  // A group of several content words counts once, by the nearest.
  return places.filter(({ group }, at) => !group || places.findIndex((other) => other.group === group) === at)
}

function listFacts(
  word: Token,
  candidate: Token,
  distance: number,
  en: readonly Token[],
  group: TokenGroup | undefined,
  groups: readonly TokenGroup[],
): Choice {
  const [first, last] = candidate.at < word.at ? [candidate.at, word.at] : [word.at, candidate.at]
  const next = en[candidate.at + 1]
  const isParted = en.some(({ at, follows }) => first < at && at <= last && !follows)
  const isLast = !next || next.isFunction || !next.follows
  const trAt = group?.tr.at(-1)?.at ?? -9
  const nextGroup = groups.find((other) => next !== undefined && other.en.includes(next))
  const isModifier = nextGroup?.tr.some(({ at }) => at === trAt + 1) === true
  const folded = group?.tr.at(-1)?.folded ?? ''
  const after = en[word.at + 1]
  const alone = [
    `${word.folded} ${distance} ${isLast} ${isParted}`,
    `${word.folded} ${distance}`,
    `${distance} ${isLast} ${isParted}`,
    `${word.folded} ${after?.isFunction ? after.folded : '+'} ${distance}`,
    `${word.folded} ~${candidate.folded.slice(-2)} ${distance > 0}`,
  ]
  if (!group) return alone
  return [
    ...alone,
    `${word.folded} ${isModifier} ${isLast} ${distance}`,
    `${word.folded} -${folded.slice(-2)}`,
    `${word.folded} -${folded.slice(-3)}`,
    `${word.folded} -${folded.slice(-4)}`,
    `-${folded.slice(-3)} ${distance}`,
  ]
}
