/**
 * A piece of a revised text of which every UTF-16 unit knows where it came from:
 * `k` above 0: it is unit k − 1 of the old running text, or that unit mended;
 * `−k`: it stands in the place of that unit and is another (a letter that came in, a word put for a word);
 * `0`: it is new.
 */
export interface Tracked {
  readonly text: string
  readonly origin: readonly number[]
}

/** Old text as it stands. `start` is its place in the old running text. */
export function kept(text: string, start: number): Tracked {
  return { text, origin: Array.from({ length: text.length }, (_, unit) => start + unit + 1) }
}

/** Text nobody had before. */
export function fresh(text: string): Tracked {
  return { text, origin: Array.from({ length: text.length }, () => 0) }
}

/** Other words put for these, in their place. */
export function replaced({ origin }: Tracked, text: string): Tracked {
  const place = (unit: number) => -Math.abs(origin[Math.floor((unit * origin.length) / text.length)] ?? 0)
  return { text, origin: Array.from({ length: text.length }, (_, unit) => place(unit)) }
}

/** The same words written otherwise, unit for unit. Throws when the lengths differ. */
export function rewritten({ origin, text: before }: Tracked, text: string): Tracked {
  if (text.length !== before.length) throw new RangeError(`“${text}” is not as long as “${before}”`)
  return { text, origin }
}

export function cut({ text, origin }: Tracked, start: number, end = text.length): Tracked {
  return { text: text.slice(start, end), origin: origin.slice(start, end) }
}

export function join(...pieces: readonly Tracked[]): Tracked {
  return { text: pieces.map(({ text }) => text).join(''), origin: pieces.flatMap(({ origin }) => origin) }
}

/** Puts a piece in the place of the units from `start` to `end`. */
export function splice(whole: Tracked, start: number, end: number, piece: Tracked): Tracked {
  return join(cut(whole, 0, start), piece, cut(whole, end))
}
