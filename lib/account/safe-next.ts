/** Where to go on after signing in: a page of this site as it was asked for, or null. Nothing that a browser could read as another site. */
export function safeNext(asked: unknown): string | null {
  if (typeof asked !== 'string' || asked.length > 300) return null
  return /^\/(tr|en)(\/[\w\-./~%]*)?(\?[\w\-.~%=&+]*)?(#[\w\-.]*)?$/u.test(asked) && !asked.includes('//')
    ? asked
    : null
}

/** The same as the query of a page’s address, with its ?; empty for nowhere. */
export function writeNext(next: string | null): string {
  return next === null ? '' : `?${new URLSearchParams({ next }).toString()}`
}
