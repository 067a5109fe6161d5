import { VIEWS, type ViewChoice } from './view'

/** `system` follows the reader's device. */
export const THEMES = ['system', 'light', 'sepia', 'dark'] as const
export const TEXT_SIZES = ['xs', 's', 'm', 'l', 'xl'] as const
export const LINE_HEIGHTS = ['tight', 'normal', 'loose'] as const
export const MEASURES = ['narrow', 'normal', 'wide'] as const

export type Theme = (typeof THEMES)[number]
export type TextSize = (typeof TEXT_SIZES)[number]
export type LineHeight = (typeof LINE_HEIGHTS)[number]
export type Measure = (typeof MEASURES)[number]

/** What this browser remembers of how its reader likes to read. */
export interface Preferences {
  view: ViewChoice
  /** English before Turkish. */
  swapped: boolean
  theme: Theme
  textSize: TextSize
  lineHeight: LineHeight
  measure: Measure
  /** Whether a single letter acts (WCAG 2.1.4). */
  singleKeys: boolean
  /** Keys the reader has turned off one by one, as `switchOf` of shortcuts.ts names them; each once. */
  keysOff: readonly string[]
  /** Whether a word lights what answers it in the other language. */
  wordLinks: boolean
}

/** The key in localStorage; its value is JSON. */
export const PREFERENCES_KEY = 'yanyana.reading'

export const DEFAULT_PREFERENCES: Preferences = {
  view: 'auto',
  swapped: false,
  theme: 'system',
  textSize: 'm',
  lineHeight: 'normal',
  measure: 'normal',
  singleKeys: true,
  keysOff: [],
  wordLinks: false,
}

/** Reads what was stored. Whatever is missing, damaged or unknown falls back to the default, each by itself. */
export function parsePreferences(json: string | null): Preferences {
  const stored = parseObject(json)
  const choose = <T>(value: unknown, choices: readonly T[], fallback: T): T =>
    choices.find((choice) => choice === value) ?? fallback
  const fallback = DEFAULT_PREFERENCES
  return {
    view: choose<ViewChoice>(stored.view, VIEWS, fallback.view),
    swapped: stored.swapped === true,
    theme: choose(stored.theme, THEMES, fallback.theme),
    textSize: choose(stored.textSize, TEXT_SIZES, fallback.textSize),
    lineHeight: choose(stored.lineHeight, LINE_HEIGHTS, fallback.lineHeight),
    measure: choose(stored.measure, MEASURES, fallback.measure),
    singleKeys: stored.singleKeys !== false,
    keysOff: parseKeys(stored.keysOff),
    wordLinks: stored.wordLinks === true,
  }
}

/** Writes the preferences alone, whatever else the object holds. */
export function serializePreferences(preferences: Preferences): string {
  const { view, swapped, theme, textSize, lineHeight, measure, singleKeys, keysOff, wordLinks } = preferences
  return JSON.stringify({
    view,
    swapped,
    theme,
    textSize,
    lineHeight,
    measure,
    singleKeys,
    keysOff,
    wordLinks,
  })
}

/** More than there are keys; what is stored beyond is not read. */
const MOST_KEYS = 200

/** A key this version does not know stays: another tab’s may. */
function parseKeys(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  const named = value.filter((key): key is string => typeof key === 'string' && /^[a-z-]+ \S+$/u.test(key))
  return [...new Set(named)].slice(0, MOST_KEYS)
}

function parseObject(json: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json ?? '')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
