/**
 * Scripts of the empty application of `empty-app.ts`, in bytes, each gzipped at level 6, as Chromium loads them with
 * next 16.4.6, next-intl 4.14.8 and react 19.3.1. `npm run bench:page` measures it anew and says when it has moved.
 */
export const EMPTY_PAGE_SCRIPT_BYTES = 145_015

/** What the reader may add to it. */
export const READER_ALLOWANCE = 60_000
