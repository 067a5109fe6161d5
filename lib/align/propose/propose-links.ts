import type { Span } from '../../anchor/text-range'
import { SIDES, otherSide, type Side } from '../../text/side'
import type { WordLink } from '../word-link'
import { attachWords, learnAttachments, type TokenGroup } from './attachments'
import type { ChoiceModel } from './choice-model'
import { listHeld, makeDictionary, type Dictionary, type LinkedSegment } from './dictionary'
import { likenPair, likenWord } from './liken'
import { pairNeighbours } from './neighbours'
import { listTokens, type Token } from './tokens'
import { copyPairing, linkBest, linkHeads, makePairing } from './pairing'

/** What is to be known for proposing, learnt from links that a person has confirmed. */
export interface Lessons {
  readonly dictionary: Dictionary
  readonly attachments: ChoiceModel
}

export function learnFrom(segments: readonly LinkedSegment[]): Lessons {
  return { dictionary: makeDictionary(segments), attachments: learnAttachments(segments) }
}

/** What a person has told of a segment: its links, and which words nothing is said of. */
export interface ToldWords {
  readonly links: readonly WordLink[]
  readonly isFree: (side: Side, word: Span) => boolean
}

const NOTHING_TOLD: ToldWords = { links: [], isFree: () => true }

/** Less alike than this, two words are not linked. */
const FLOOR = 0.1

/** How much it costs to stand at the other end of the sentence. */
const DISTANCE = 0.15

/** Less alike than this, a word that is left does not join a link beside it; and so far beside it at most. */
const JOIN = { floor: 0.15, content: 2, function: 3 }

/**
 * Proposes links for the words of a segment that nobody has told of yet, in the order of the Turkish. Numbers,
 * names, cognates and words linked elsewhere come first, then what stands beside them, then what completes them.
 */
export function proposeLinks(
  texts: Readonly<Record<Side, string>>,
  lessons: Lessons,
  told: ToldWords = NOTHING_TOLD,
): WordLink[] {
  const all = { tr: listTokens(texts.tr, 'tr'), en: listTokens(texts.en, 'en') }
  const free = {
    tr: all.tr.filter((token) => told.isFree('tr', token)),
    en: all.en.filter((token) => told.isFree('en', token)),
  }
  // 1. What is linked already is nobody's to propose, and tells of what stands beside it.
  const confirmed = makePairing()
  for (const link of told.links) linkHeads(confirmed, listHeld(all.tr, link.tr), listHeld(all.en, link.en))
  // 2. Words that are alike or known, the surest first.
  const pairing = copyPairing(confirmed)
  linkBest(pairing, free.tr, free.en, FLOOR, (tr, en) => {
    const apart = Math.abs(tr.at / all.tr.length - en.at / all.en.length)
    return likenPair(tr, en, lessons.dictionary) - DISTANCE * apart
  })
  // 3. What is known to belong to a link beside it: the second word of a name or a verb.
  const groups: TokenGroup[] = []
  const addGroups = () => {
    for (const [tr, en] of pairing.byTr)
      if (!confirmed.byTr.has(tr) && !groups.some((group) => group.tr.includes(tr)))
        groups.push({ tr: [tr], en: [en] })
    joinLightVerbs(free.tr, groups)
    joinNeighbours(free, groups, lessons.dictionary)
  }
  addGroups()
  // 4. Content words between words that are linked, and again what belongs to those.
  const isLeft = (side: Side) => (token: Token) => !groups.some((group) => group[side].includes(token))
  pairNeighbours(pairing, all, { tr: free.tr.filter(isLeft('tr')), en: free.en.filter(isLeft('en')) })
  addGroups()
  // 5. Articles and prepositions.
  const left = free.en.filter((en) => en.isFunction && isLeft('en')(en))
  attachWords(left, all.en, groups, lessons.attachments)
  return groups
    .map(({ tr, en }) => ({ tr: joinRuns(tr), en: joinRuns(en) }))
    .sort((a, b) => (a.tr[0]?.start ?? 0) - (b.tr[0]?.start ?? 0))
}

/** A verb that makes one of the noun before it goes with that noun. */
function joinLightVerbs(tr: readonly Token[], groups: readonly TokenGroup[]): void {
  for (const verb of tr.filter(({ isLight }) => isLight)) {
    if (groups.some((group) => group.tr.includes(verb))) continue
    groups.find((group) => group.tr.some(({ at }) => at === verb.at - 1))?.tr.push(verb)
  }
}

function joinNeighbours(
  free: Readonly<Record<Side, readonly Token[]>>,
  groups: readonly TokenGroup[],
  dictionary: Dictionary,
): void {
  for (const side of SIDES)
    for (const token of free[side]) {
      if (groups.some((group) => group[side].includes(token))) continue
      const reach = token.isFunction ? JOIN.function : JOIN.content
      const [best] = groups
        .filter((group) => group[side].some(({ at }) => Math.abs(at - token.at) <= reach))
        .map((group) => ({ group, score: likenWord(token, side, group[otherSide(side)], dictionary) }))
        .sort((a, b) => b.score - a.score)
      if (best && best.score >= JOIN.floor) best.group[side].push(token)
    }
}

/** Words that follow each other with nothing but a space between them are one run. */
function joinRuns(tokens: readonly Token[]): Span[] {
  const runs: { start: number; end: number; last: number }[] = []
  for (const { start, end, at, follows } of [...tokens].sort((a, b) => a.at - b.at)) {
    const run = runs.at(-1)
    if (run && run.last + 1 === at && follows) Object.assign(run, { end, last: at })
    else runs.push({ start, end, last: at })
  }
  return runs.map(({ start, end }) => ({ start, end }))
}
