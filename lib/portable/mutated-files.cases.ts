/** Numbers between 0 and 1 that follow from a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What a file may hold in the place of anything else. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.5,
  '',
  '\0',
  '\ud800',
  'x'.repeat(30_000),
  'İ\u0307',
  'not-a-date',
  '9999-12-31T23:59:59.999Z',
  'https://example.org/en/read/ornek-metin',
  'javascript:alert(1)',
  '__proto__',
  [],
  {},
  [[[[[[]]]]]],
  { type: 'Annotation' },
  { type: 'TextualBody', purpose: 'tagging', value: 'ek' },
]

/** A file with one to four things changed in it, as bytes or as JSON: the same for the same seed. */
export function mutate(file: string, seed: number): string {
  const random = seededRandom(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const times = 1 + pick(4)
  if (random() < 0.3) return repeat(file, times, (text) => mutateText(text, pick))
  const value = repeat(JSON.parse(file) as unknown, times, (tree) => mutateTree(tree, pick))
  return JSON.stringify(value)
}

function repeat<T>(start: T, times: number, step: (value: T) => T): T {
  let value = start
  for (let time = 0; time < times; time++) value = step(value)
  return value
}

function mutateText(text: string, pick: (below: number) => number): string {
  const at = pick(text.length)
  const length = pick(40)
  switch (pick(4)) {
    case 0:
      return text.slice(0, at) + String.fromCharCode(pick(0x250)) + text.slice(at + 1)
    case 1:
      return text.slice(0, at) + text.slice(at + length)
    case 2:
      return text.slice(0, at) + text.slice(pick(text.length)).slice(0, length) + text.slice(at)
    default:
      return text.slice(0, at)
  }
}

/** Walks down to some place, and puts there what does not belong, takes away what does, or doubles it. */
function mutateTree(tree: unknown, pick: (below: number) => number): unknown {
  if (typeof tree !== 'object' || tree === null || pick(12) === 0) return HOSTILE[pick(HOSTILE.length)]
  const keys = Object.keys(tree)
  const key = keys[pick(keys.length)]
  if (key === undefined) return HOSTILE[pick(HOSTILE.length)]
  if (Array.isArray(tree)) return mutateArray(tree as unknown[], Number(key), pick)
  const record = tree as Record<string, unknown>
  if (pick(10) === 0) return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
  return { ...record, [key]: mutateTree(record[key], pick) }
}

function mutateArray(array: readonly unknown[], at: number, pick: (below: number) => number): unknown[] {
  switch (pick(8)) {
    case 0:
      return array.toSpliced(at, 1)
    case 1:
      return array.toSpliced(at, 0, array[at])
    case 2:
      return [...array].reverse()
    default:
      return array.with(at, mutateTree(array[at], pick))
  }
}
