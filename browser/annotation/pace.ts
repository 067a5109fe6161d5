/** When sending may go on, in epoch milliseconds: for everything, and for each note that failed by itself. */
export type Pace = { readonly all: Delay; readonly notes: ReadonlyMap<string, Delay> }

type Delay = { readonly failures: number; readonly until: number }

const NONE: Delay = { failures: 0, until: 0 }
const FIRST = 1_000
const LONGEST = 60_000

/** Nothing has failed: send at once. */
export const UNHURT: Pace = { all: NONE, notes: new Map() }

/** Whether a note may be sent now. */
export function mayGo(pace: Pace, note: string, now: number): boolean {
  return goesAt(pace, note) <= now
}

/** The earliest moment at which a note may be sent. */
export function goesAt(pace: Pace, note: string): number {
  return Math.max(pace.all.until, pace.notes.get(note)?.until ?? 0)
}

/** After a failure: wait twice as long as last time, up to a minute, less up to half by chance; or what was asked. */
export function slowDown(
  pace: Pace,
  at: { scope: 'note' | 'all'; note: string; now: number; seconds: number | null; random: () => number },
): Pace {
  const before = at.scope === 'all' ? pace.all : (pace.notes.get(at.note) ?? NONE)
  const usual = Math.min(LONGEST, FIRST * 2 ** before.failures) * (1 - at.random() / 2)
  const wait = at.seconds === null ? usual : at.seconds * 1_000 + at.random() * FIRST
  const delay: Delay = { failures: before.failures + 1, until: at.now + wait }
  return at.scope === 'all'
    ? { ...pace, all: delay }
    : { ...pace, notes: new Map(pace.notes).set(at.note, delay) }
}

/** After an answer: the server is there, and this note is free. */
export function speedUp(pace: Pace, note: string): Pace {
  const notes = new Map(pace.notes)
  notes.delete(note)
  return { all: NONE, notes }
}
