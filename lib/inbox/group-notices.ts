import type { InboxItem } from './inbox-page'

/** Notices that follow each other of one day and one seminar. */
export interface NoticeGroup {
  /** The calendar day in the time zone of whoever looks, as ISO 8601 writes it. */
  readonly day: string
  /** Whether a day begins with it. */
  readonly isNewDay: boolean
  readonly seminar: InboxItem['seminar']
  readonly items: readonly InboxItem[]
}

/** The calendar day of a moment in a time zone, as ISO 8601 writes it: the Swedes do, too. */
export function dayOf(moment: string, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(moment))
}

/** A page of notices, day by day and within a day seminar by seminar; days and seminars in the order of their latest. */
export function groupNotices(items: readonly InboxItem[], timeZone: string | undefined): NoticeGroup[] {
  const days = groupBy(items, ({ at }) => dayOf(at, timeZone))
  return [...days].flatMap(([day, ofDay]) =>
    [...groupBy(ofDay, ({ seminar }) => seminar?.id ?? '').values()].map((group, at) => ({
      day,
      isNewDay: at === 0,
      seminar: group[0]?.seminar ?? null,
      items: group,
    })),
  )
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}
