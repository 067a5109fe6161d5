import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readAddress } from './address'
import { PRE_PAINT_SCRIPT } from './pre-paint'
import { LINE_HEIGHTS, MEASURES, PREFERENCES_KEY, TEXT_SIZES, THEMES, parsePreferences } from './preferences'
import { rootAttributes, shownState } from './root-attributes'
import { VIEWS } from './view'

/** Runs the inline script in a page that has only what it needs; returns the attributes it set. */
function paint(stored: string | null, search: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  runInNewContext(PRE_PAINT_SCRIPT, {
    document: {
      cookie: '',
      documentElement: { setAttribute: (name: string, value: string) => (attributes[name] = value) },
    },
    localStorage: { getItem: (key: string) => (key === PREFERENCES_KEY ? stored : null) },
    location: { search },
    URLSearchParams,
  })
  return attributes
}

function present(attributes: Record<string, string | null>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null))
}

const choice = (values: readonly string[]) => fc.oneof(fc.constantFrom(...values), fc.jsonValue())
const preferences = fc.record(
  {
    view: choice(['auto', ...VIEWS]),
    swapped: fc.oneof(fc.boolean(), fc.jsonValue()),
    theme: choice(THEMES),
    textSize: choice(TEXT_SIZES),
    lineHeight: choice(LINE_HEIGHTS),
    measure: choice(MEASURES),
  },
  { requiredKeys: [] },
)
const search = fc
  .subarray(['view=tr', 'view=stacked', 'view=none', 'view=auto', 'swap', 'received=1', 'other=2'])
  .map((parts) => (parts.length > 0 ? `?${parts.join('&')}` : ''))

it('sets before the first paint what the reader sets after it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        preferences.map((value) => JSON.stringify(value)),
        fc.json(),
        fc.string(),
      ),
      search,
      (stored, query) => {
        const expected = present(rootAttributes(shownState(parsePreferences(stored), readAddress(query))))
        expect(paint(stored, query)).toEqual(expected)
      },
    ),
  )
})

it('works where storage is forbidden', () => {
  const attributes: Record<string, string> = {}
  runInNewContext(PRE_PAINT_SCRIPT, {
    document: {
      documentElement: { setAttribute: (name: string, value: string) => (attributes[name] = value) },
    },
    get localStorage() {
      throw new Error('denied')
    },
    location: { search: '?view=en' },
    URLSearchParams,
  })
  expect(attributes).toEqual({ 'data-view': 'en' })
})

it('can stand inside a script element', () => {
  expect(PRE_PAINT_SCRIPT).not.toMatch(/<\/|<!--/u)
})
