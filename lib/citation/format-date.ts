/** Year, month (1–12) and day, as far as they are known. */
export type PartialDate = readonly [year: number, month?: number, day?: number]

/** `6 Kasım 2025`, `November 2025`, `2025`: no more than is known, in the calendar and words of the locale. */
export function formatPartialDate([year, month, day]: PartialDate, locale: string): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (month !== undefined) options.month = 'long'
  if (day !== undefined) options.day = 'numeric'
  // British English writes day, month, year, as the essay's sources do.
  const tag = locale === 'en' ? 'en-GB' : locale
  return new Intl.DateTimeFormat(tag, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
}

/** The same for an ISO 8601 calendar date such as `2025-12-16`. */
export function formatIsoDate(date: string, locale: string): string {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || Number.isNaN(year)) throw new Error(`not a date: ${date}`)
  return formatPartialDate([year, month, day] as PartialDate, locale)
}
