import type { Side } from '../text/side'

const TIMES: Record<Side, Intl.DateTimeFormat> = {
  tr: new Intl.DateTimeFormat('tr', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Istanbul' }),
  en: new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Istanbul',
  }),
}

/** A time of the API as people write it, on the clocks of Istanbul. */
export function fileDate(time: string, locale: Side): string {
  return TIMES[locale].format(new Date(time))
}
