import type { WordLink } from '../word-link'
import { listHeld, type LinkedSegment } from './dictionary'
import { learnFrom, proposeLinks } from './propose-links'
import { listTokens } from './tokens'

/** How many word pairs are proposed, how many a person has confirmed, and how many are both. */
export interface Agreement {
  readonly proposed: number
  readonly confirmed: number
  readonly both: number
}

export interface Score {
  /** Of what is proposed, how much is right; of what is right, how much is proposed: 0 to 1. */
  readonly precision: number
  readonly recall: number
  /** Their harmonic mean. */
  readonly f1: number
}

/** Compares proposals with a segment's own links, by pairs of words that stand in one link. */
export function compareLinks({ texts, links }: LinkedSegment, proposals: readonly WordLink[]): Agreement {
  const [confirmed, proposed] = [listPairs(texts, links), listPairs(texts, proposals)]
  const both = [...proposed].filter((pair) => confirmed.has(pair)).length
  return { proposed: proposed.size, confirmed: confirmed.size, both }
}

/** Proposes each segment's links from those of all the others, and compares them with its own, by segment id. */
export function leaveOneOut(segments: readonly LinkedSegment[]): Map<string, Agreement> {
  return new Map(
    segments.map((segment) => {
      const lessons = learnFrom(segments.filter((other) => other !== segment))
      return [segment.id, compareLinks(segment, proposeLinks(segment.texts, lessons))]
    }),
  )
}

/** The score over all pairs of several segments. Where there is nothing to be right about it is 0. */
export function scoreAgreements(agreements: Iterable<Agreement>): Score {
  const all = [...agreements]
  const sum = (of: keyof Agreement) => all.reduce((total, agreement) => total + agreement[of], 0)
  const precision = share(sum('both'), sum('proposed'))
  const recall = share(sum('both'), sum('confirmed'))
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function listPairs(texts: LinkedSegment['texts'], links: readonly WordLink[]): Set<string> {
  const [tr, en] = [listTokens(texts.tr, 'tr'), listTokens(texts.en, 'en')]
  return new Set(
    links.flatMap((link) =>
      listHeld(tr, link.tr).flatMap((t) => listHeld(en, link.en).map((e) => `${t.at} ${e.at}`)),
    ),
  )
}
