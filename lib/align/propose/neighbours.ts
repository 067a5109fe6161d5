import type { Side } from '../../text/side'
import { linkBest, type Pairing } from './pairing'
import type { Token } from './tokens'

type Tokens = Readonly<Record<Side, readonly Token[]>>

/** Each round may give the next its neighbours. */
const ROUNDS = 3
const FLOOR = 0.1

/** So many words of each side may be linked for no other reason than that they are left. */
const REMAINDER = 2

/** What it says for two words that the words beside them are linked: after them, before them; by what those words are. */
const EVIDENCE = { after: 0.5, before: 0.4, joint: 0.35, grammar: 0.15, beyond: 0.25 }

/** Where words stand says little by itself: 0.1 at the same place, falling to -0.2 at the other end. */
const PLACE = { same: 0.1, apart: 0.3 }

/**
 * Links content words that are left by what stands beside them: both languages set a qualifier before its noun, and
 * what a conjunction joins comes in the same order.
 */
export function pairNeighbours(pairing: Pairing, all: Tokens, free: Tokens): void {
  const isLeft = (token: Token) =>
    !token.isFunction && !token.isLight && !pairing.byTr.has(token) && !pairing.byEn.has(token)
  for (let round = 0; round < ROUNDS; round++) {
    const known = pairing.byTr.size
    const weigh = (tr: Token, en: Token) =>
      PLACE.same -
      PLACE.apart * measureApart(all, tr, en) +
      weighBeside(pairing, all, tr, en, 1) +
      weighBeside(pairing, all, tr, en, -1)
    linkBest(pairing, free.tr.filter(isLeft), free.en.filter(isLeft), FLOOR, weigh)
    if (pairing.byTr.size === known) break
  }
  linkRemainder(pairing, all, free.tr.filter(isLeft), free.en.filter(isLeft))
}

/** The last words that are left answer each other, where they are few. */
function linkRemainder(pairing: Pairing, all: Tokens, tr: readonly Token[], en: readonly Token[]): void {
  if (tr.length <= REMAINDER && en.length <= REMAINDER)
    linkBest(pairing, tr, en, -Infinity, (one, other) => -measureApart(all, one, other))
}

/** How far apart two words stand in their sentences: 0 at the same place, 1 at the two ends. */
function measureApart(all: Tokens, tr: Token, en: Token): number {
  return Math.abs(tr.at / all.tr.length - en.at / all.en.length)
}

function weighBeside(pairing: Pairing, all: Tokens, tr: Token, en: Token, step: 1 | -1): number {
  const [nextTr, nextEn] = [all.tr[tr.at + step], all.en[en.at + step]]
  const isLinked = nextTr !== undefined && pairing.byTr.get(nextTr) === nextEn
  const [farTr, farEn] = [findContent(all.tr, tr, step), findContent(all.en, en, step)]
  const isFarLinked = farTr !== undefined && farTr !== nextTr && pairing.byTr.get(farTr) === farEn
  return (isLinked ? weighLinked(nextTr, step) : 0) + (isFarLinked ? EVIDENCE.beyond : 0)
}

function weighLinked(tr: Token, step: 1 | -1): number {
  if (!tr.isFunction) return step === 1 ? EVIDENCE.after : EVIDENCE.before
  return tr.folded === 've' ? EVIDENCE.joint : EVIDENCE.grammar
}

/** The next content word in a direction. */
function findContent(tokens: readonly Token[], from: Token, step: 1 | -1): Token | undefined {
  let at = from.at + step
  while (tokens[at]?.isFunction) at += step
  return tokens[at]
}
