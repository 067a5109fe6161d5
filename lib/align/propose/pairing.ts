import type { Token } from './tokens'

/** Words linked one to one so far. */
export interface Pairing {
  readonly byTr: Map<Token, Token>
  readonly byEn: Map<Token, Token>
}

export function makePairing(): Pairing {
  return { byTr: new Map(), byEn: new Map() }
}

export function copyPairing({ byTr, byEn }: Pairing): Pairing {
  return { byTr: new Map(byTr), byEn: new Map(byEn) }
}

/** Links the last content words of two groups, if both have one. */
export function linkHeads(pairing: Pairing, tr: readonly Token[], en: readonly Token[]): void {
  const [trHead, enHead] = [findHead(tr), findHead(en)]
  if (!trHead || !enHead) return
  pairing.byTr.set(trHead, enHead)
  pairing.byEn.set(enHead, trHead)
}

function findHead(tokens: readonly Token[]): Token | undefined {
  return tokens.findLast(({ isFunction }) => !isFunction) ?? tokens.at(-1)
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
