import type { Token } from './tokens'

/** Words linked one to one so far. */
export interface Pairing {
  readonly byTr: Map<Token, Token>
  readonly byEn: Map<Token, Token>
}

export function makePairing(): Pairing {
  return { byTr: new Map(), byEn: new Map() }
}

/** Links what is left of two lists, the best pairs first, down to a floor. Of equals the earlier Turkish comes first. */
export function linkBest(
  pairing: Pairing,
  trTokens: readonly Token[],
  enTokens: readonly Token[],
  floor: number,
  score: (tr: Token, en: Token) => number,
): void {
  const candidates = trTokens.flatMap((tr) => enTokens.map((en) => ({ tr, en, score: score(tr, en) })))
  for (const { tr, en, score } of candidates.sort((a, b) => b.score - a.score)) {
    if (score < floor) return
    if (pairing.byTr.has(tr) || pairing.byEn.has(en)) continue
    pairing.byTr.set(tr, en)
    pairing.byEn.set(en, tr)
  }
}
