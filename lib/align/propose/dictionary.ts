import type { Side } from '../../text/side'
import type { WordLink } from '../word-link'
import { listTokens, type Token } from './tokens'

/** A segment whose links a person has confirmed. */
export interface LinkedSegment {
  readonly id: string
  readonly texts: Readonly<Record<Side, string>>
  readonly links: readonly WordLink[]
}

/** What confirmed links teach about a pair of words. */
export interface Dictionary {
  /** From 0 to 1: how far two words go together and with no others. */
  readonly likenWords: (tr: Token, en: Token) => number
}

/** Learns from links by stems; a word's own form counts as well, for what is irregular. */
export function makeDictionary(segments: readonly LinkedSegment[]): Dictionary {
  const pairs = new Map<string, number>()
  const alone = { tr: new Map<string, number>(), en: new Map<string, number>() }
  for (const { texts, links } of segments) {
    const tokens = { tr: listTokens(texts.tr, 'tr'), en: listTokens(texts.en, 'en') }
    for (const side of ['tr', 'en'] as const)
      for (const token of tokens[side]) for (const key of keysOf(token)) add(alone[side], key, 1)
    for (const link of links) {
      const [tr, en] = [listHeld(tokens.tr, link.tr), listHeld(tokens.en, link.en)]
      // In a link of many words each answers all the others a little.
      const share = 1 / Math.max(countContent(tr), countContent(en), 1)
      for (const t of tr)
        for (const e of en) {
          const weight = t.isFunction === e.isFunction ? share : share / 2
          for (const [at, key] of keysOf(t).entries()) add(pairs, `${key}\t${keysOf(e)[at] ?? ''}`, weight)
        }
    }
  }
  const liken = (tr: string, en: string) => {
    const together = pairs.get(`${tr}\t${en}`) ?? 0
    return together === 0 ? 0 : (2 * together) / ((alone.tr.get(tr) ?? 0) + (alone.en.get(en) ?? 0) + 0.5)
  }
  return {
    likenWords: (tr, en) => {
      const [trKeys, enKeys] = [keysOf(tr), keysOf(en)]
      return Math.max(...trKeys.map((key, at) => liken(key, enKeys[at] ?? '')))
    },
  }
}

/** By form, and by stem: a stem never meets a form. */
function keysOf({ folded, stem }: Token): [string, string] {
  return [folded, `${stem}-`]
}

/** The words that lie within a group. */
export function listHeld(
  tokens: readonly Token[],
  group: readonly { start: number; end: number }[],
): Token[] {
  return tokens.filter(({ start, end }) => group.some((run) => run.start <= start && end <= run.end))
}

function countContent(tokens: readonly Token[]): number {
  return tokens.filter(({ isFunction }) => !isFunction).length
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
