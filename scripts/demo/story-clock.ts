/**
 * Lets this process believe that it is another time, and runs `task` in that belief: whatever asks for the present date
 * gets the one that was set last, so what is written through the verbs bears the dates of the story. Timers and dates
 * made from something are as ever.
 */
export async function withStoryClock<T>(task: (setClock: (at: Date) => void) => Promise<T>): Promise<T> {
  const RealDate = globalThis.Date
  let now = RealDate.now()
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], self) =>
      Reflect.construct(target, args.length === 0 ? [now] : args, self) as Date,
    get: (target, key, self) => (key === 'now' ? () => now : (Reflect.get(target, key, self) as unknown)),
  })
  try {
    return await task((at) => {
      now = at.getTime()
    })
  } finally {
    globalThis.Date = RealDate
  }
}

/** A moment of the story, told in Istanbul’s time (`2026-10-06 20:14`), some minutes later. */
export function parseTime(told: string, minutes = 0): Date {
  const at = new Date(`${told.replace(' ', 'T')}:00+03:00`)
  if (Number.isNaN(at.getTime())) throw new Error(`“${told}” is no time`)
  return new Date(at.getTime() + minutes * 60_000)
}
