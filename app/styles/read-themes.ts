import { parseColour, type Colour } from './contrast'

export const THEMES = ['light', 'sepia', 'dark'] as const

export type ThemeColours = Record<string, Colour>

/** Reads the colours of every theme out of tokens.css: `light-dark()` for two of them, sepia's own over the light ones. */
export function readThemes(css: string): Record<(typeof THEMES)[number], ThemeColours> {
  const [base = '', rest = ''] = css.split(":root[data-theme='light']")
  const sepia = rest.split(":root[data-theme='sepia']")[1]?.split('@media')[0] ?? ''
  const light: ThemeColours = {}
  const dark: ThemeColours = {}
  for (const [, name, day, night] of base.matchAll(
    /--([a-z0-9-]+): light-dark\((#\w+|rgb\([^)]*\)), (#\w+|rgb\([^)]*\))\)/gu,
  )) {
    light[name ?? ''] = parseColour(day ?? '')
    dark[name ?? ''] = parseColour(night ?? '')
  }
  const own = Array.from(sepia.matchAll(/--([a-z0-9-]+): (#\w+|rgb\([^)]*\));/gu), ([, name, value]) => [
    name,
    parseColour(value ?? ''),
  ])
  return { light, sepia: { ...light, ...(Object.fromEntries(own) as ThemeColours) }, dark }
}
