/** When sending may go on, in epoch milliseconds: for everything, and for each annotation that failed by itself. */
export type Pace = { readonly all: Delay; readonly annotations: ReadonlyMap<string, Delay> }

type Delay = { readonly failures: number; readonly until: number }

const NONE: Delay = { failures: 0, until: 0 }
const FIRST = 1_000
const LONGEST = 60_000

/** Nothing has failed: send at once. */
export const UNHURT: Pace = { all: NONE, annotations: new Map() }

/** Whether an annotation may be sent now. */
export function mayGo(pace: Pace, id: string, now: number): boolean {
  return goesAt(pace, id) <= now
}

/** The earliest moment at which an annotation may be sent. */
export function goesAt(pace: Pace, id: string): number {
  return Math.max(pace.all.until, pace.annotations.get(id)?.until ?? 0)
}

/** After a failure: wait twice as long as last time, up to a minute, less up to half by chance; or what was asked. */
export function slowDown(
  pace: Pace,
  at: { scope: 'one' | 'all'; id: string; now: number; seconds: number | null; random: () => number },
): Pace {
  const before = at.scope === 'all' ? pace.all : (pace.annotations.get(at.id) ?? NONE)
  const usual = Math.min(LONGEST, FIRST * 2 ** before.failures) * (1 - at.random() / 2)
  const wait = at.seconds === null ? usual : at.seconds * 1_000 + at.random() * FIRST
  const delay: Delay = { failures: before.failures + 1, until: at.now + wait }
  return at.scope === 'all'
    ? { ...pace, all: delay }
    : { ...pace, annotations: new Map(pace.annotations).set(at.id, delay) }
}

/** After an answer: the server is there, and this annotation is free. */
export function speedUp(pace: Pace, id: string): Pace {
  const annotations = new Map(pace.annotations)
  annotations.delete(id)
  return { all: NONE, annotations }
}
