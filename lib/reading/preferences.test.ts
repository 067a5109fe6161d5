import { describe, expect, it } from 'vitest'
import { DEFAULT_PREFERENCES, parsePreferences, serializePreferences, type Preferences } from './preferences'

describe('preferences', () => {
  it('come back as they were stored', () => {
    const chosen: Preferences = {
      view: 'interlinear',
      swapped: true,
      theme: 'sepia',
      textSize: 'xl',
      lineHeight: 'loose',
      measure: 'narrow',
      singleKeys: false,
      keysOff: ['sentence-next j', 'view-back Shift+v'],
      wordLinks: true,
    }
    expect(parsePreferences(serializePreferences(chosen))).toEqual(chosen)
  })

  it.each([null, '', 'null', '5', '"side"', '[]', '{', '{"view":{}}'])('fall back on %j', (stored) => {
    expect(parsePreferences(stored)).toEqual(DEFAULT_PREFERENCES)
  })

  it('keep of the keys that are off what can be one, once', () => {
    const stored = JSON.stringify({
      keysOff: ['search /', 5, 'search /', 'j', '', null, { a: 1 }, 'later-one z'],
    })
    expect(parsePreferences(stored).keysOff).toEqual(['search /', 'later-one z'])
  })

  it('lose only what is unknown', () => {
    const stored = '{"view":"diagonal","theme":"dark","textSize":7,"swapped":"yes","other":1}'
    expect(parsePreferences(stored)).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' })
  })
})
