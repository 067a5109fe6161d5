import { PRE_PAINT_SCRIPT } from '@/lib/reading/pre-paint'

/** Stands in `<head>`, whose `<html>` has suppressHydrationWarning: the choices are the browser's, not the server's. */
export function PrefsScript() {
  // An inline script is the only thing that runs before the first paint; its text is a constant of ours, no one's input.
  return <script dangerouslySetInnerHTML={{ __html: PRE_PAINT_SCRIPT }} />
}
