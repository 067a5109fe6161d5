/** Browsers by what only they say of themselves; the first that fits. */
const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdgA?\/|\bEdgiOS\//u],
  ['Opera', /\bOPR\//u],
  ['Samsung Internet', /\bSamsungBrowser\//u],
  ['Firefox', /\bFirefox\/|\bFxiOS\//u],
  ['Chrome', /Chrome\/|\bChromium\/|\bCriOS\//u],
  ['Safari', /\bSafari\//u],
]

const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['iPhone', /\biPhone\b/u],
  ['iPad', /\biPad\b/u],
  ['Android', /\bAndroid\b/u],
  ['Windows', /\bWindows\b/u],
  ['macOS', /\bMacintosh\b/u],
  ['ChromeOS', /\bCrOS\b/u],
  ['Linux', /\bLinux\b/u],
]

/** As much of a User-Agent as its owner needs to know a device again: `Firefox, Android`. No version, no model; null where neither is known. */
export function nameDevice(userAgent: string | null): string | null {
  if (userAgent === null) return null
  const name = (list: typeof BROWSERS) => list.find(([, pattern]) => pattern.test(userAgent))?.[0]
  return [name(BROWSERS), name(SYSTEMS)].filter((part) => part !== undefined).join(', ') || null
}
