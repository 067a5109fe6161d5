/** The cookie, readable by our pages, that says which language somebody writes in: tr or en. */
export const WRITES_COOKIE = 'yanyana.writes'
