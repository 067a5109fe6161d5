/** Stands in for `server-only` where tests and scripts load server modules outside of Next. */
export {}
