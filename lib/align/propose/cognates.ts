/** How Turkish spells what English spells otherwise: both come to one rough spelling before they are compared. */
const ROUGH: readonly [RegExp, string][] = [
  [/ş|sch/gu, 'sh'],
  [/ç|tch/gu, 'ch'],
  [/tion|siyon|sion/gu, 'syon'],
  [/ph/gu, 'f'],
  [/x/gu, 'ks'],
  [/qu/gu, 'kv'],
  [/c(?=[eiy])/gu, 's'],
  [/ch(?=[nr])|ck|c(?!h)/gu, 'k'],
  [/kh/gu, 'k'],
  [/g(?=[eiy])|dj/gu, 'j'],
  [/w/gu, 'v'],
  [/ğ/gu, 'g'],
  [/[ıîy]/gu, 'i'],
  [/ö/gu, 'o'],
  [/[üû]/gu, 'u'],
  [/â/gu, 'a'],
  [/(.)\1/gu, '$1'],
]

function roughen(word: string): string {
  return ROUGH.reduce((rough, [spelling, other]) => rough.replace(spelling, other), word)
}

/**
 * How alike a Turkish and an English word are, both folded, from 0 to 1: what share of the shorter they spell alike, in
 * order, where they begin alike. Endings count for little.
 */
export function likenCognates(tr: string, en: string): number {
  const [a, b] = [roughen(tr), roughen(en)]
  const shorter = Math.min(a.length, b.length)
  if (shorter < 3 || a[0] !== b[0]) return 0
  const common = countCommon(a, b)
  return common < 3
    ? 0
    : (2 * common) / (shorter + Math.max(shorter, Math.min(Math.max(a.length, b.length), shorter + 3)))
}

/** The length of the longest sequence of letters that both have in this order. */
function countCommon(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const letter of a) {
    const next = [0]
    for (let at = 1; at <= b.length; at++)
      next.push(letter === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0))
    row = next
  }
  return row[b.length] ?? 0
}
