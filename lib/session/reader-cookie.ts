/**
 * The cookie, readable by our pages, that says that this browser has a session, and nothing of it: so that a page asks
 * for what is a reader’s own only where there may be some.
 */
export const READER_COOKIE = 'yanyana.reader'
