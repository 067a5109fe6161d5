import { describe, expect, it } from 'vitest'
import { changeSettings } from '../host/settings'
import { at, match, tryState, type State } from './annotation-matrix.fixture'
import * as rows from './public-matrix.cases'
import { type Secret } from './stage.fixture'
import { useStage } from './use-stage.fixture'

const stage = useStage({ onDisk: false })

const note = (secret: Secret) => ({ of: () => stage.notes[secret], layer: () => 'public' })
const published = note('public')
const veiled = note('veiled')

const bury = (secret: Secret) =>
  stage.as('account').call('DELETE', at(stage.notes[secret]), undefined, match(1))

const close = () =>
  stage.database.annotation.updateMany({ where: { depth: 0 }, data: { lockedAt: new Date() } })

const closeLayer = () => changeSettings({ publicLayer: 'off' }, '')

/** The public layer, in every state that an annotation there, or the layer, can be in. */
const STATES: Record<string, State> = {
  'a public one': { ...published, rows: rows.PUBLIC },
  'a public one that is hidden': { ...veiled, rows: rows.PUBLIC_HIDDEN },
  'a public one whose thread is closed': { ...published, rows: rows.PUBLIC_LOCKED, then: close },
  'a public one that is hidden, in a closed thread': {
    ...{ ...veiled, rows: rows.PUBLIC_HIDDEN_LOCKED },
    then: close,
  },
  'a public one that is deleted': {
    ...{ ...published, rows: rows.PUBLIC_DELETED },
    then: () => bury('public'),
  },
  'a public one that is hidden and deleted': {
    ...{ ...veiled, rows: rows.PUBLIC_HIDDEN_DELETED },
    then: () => bury('veiled'),
  },
  'a public one where the layer is closed': { ...published, rows: rows.PUBLIC_OFF, then: closeLayer },
  'a hidden public one where the layer is closed': { ...veiled, rows: rows.PUBLIC_OFF, then: closeLayer },
  'a deleted public one where the layer is closed': {
    ...{ ...published, rows: rows.PUBLIC_OFF_DELETED },
    then: async () => {
      await bury('public')
      await closeLayer()
    },
  },
}

describe.each(Object.entries(STATES))('%s', (_, state) => {
  it('is for whom the matrix says', async () => {
    const { answered, expected } = await tryState(stage, state)
    expect(answered).toEqual(expected)
  })
})
