import type { AddressedView } from './address'
import {
  DEFAULT_PREFERENCES,
  LINE_HEIGHTS,
  MEASURES,
  TEXT_SIZES,
  THEMES,
  type Preferences,
} from './preferences'
import { VIEWS, type ViewChoice } from './view'

/** What the page shows now, of all that a reader may choose. */
export interface ShownState {
  view: ViewChoice
  swapped: boolean
  received: boolean
  theme: Preferences['theme']
  textSize: Preferences['textSize']
  lineHeight: Preferences['lineHeight']
  measure: Preferences['measure']
}

/** The attribute of `<html>` for each choice, and its values; a default is the attribute's absence. */
export const CHOICE_ATTRIBUTES = {
  view: { attribute: 'data-view', values: VIEWS },
  theme: { attribute: 'data-theme', values: THEMES.filter((theme) => theme !== DEFAULT_PREFERENCES.theme) },
  textSize: {
    attribute: 'data-text-size',
    values: TEXT_SIZES.filter((size) => size !== DEFAULT_PREFERENCES.textSize),
  },
  lineHeight: {
    attribute: 'data-line-height',
    values: LINE_HEIGHTS.filter((height) => height !== DEFAULT_PREFERENCES.lineHeight),
  },
  measure: {
    attribute: 'data-measure',
    values: MEASURES.filter((measure) => measure !== DEFAULT_PREFERENCES.measure),
  },
} as const satisfies Partial<Record<keyof ShownState, { attribute: string; values: readonly string[] }>>

/** What to show when a page is opened at this address by a reader with these preferences. */
export function shownState(preferences: Preferences, address: AddressedView): ShownState {
  const { theme, textSize, lineHeight, measure } = preferences
  return {
    view: address.view ?? preferences.view,
    swapped: address.swapped || preferences.swapped,
    received: address.received,
    theme,
    textSize,
    lineHeight,
    measure,
  }
}

/** Every attribute of `<html>` the reader's choices govern, with its value, or null where it must be absent. */
export function rootAttributes(state: ShownState): Record<string, string | null> {
  const attributes: Record<string, string | null> = {
    'data-swapped': state.swapped ? '' : null,
    'data-received': state.received ? '' : null,
  }
  for (const [name, { attribute, values }] of Object.entries(CHOICE_ATTRIBUTES)) {
    const value = state[name as keyof typeof CHOICE_ATTRIBUTES]
    attributes[attribute] = (values as readonly string[]).includes(value) ? value : null
  }
  return attributes
}
