import { describe, expect, it } from 'vitest'
import { makeReply, newId } from '../annotation/annotation.fixture'
import * as rows from './annotation-matrix.cases'
import { at, match, tryState, type State } from './annotation-matrix.fixture'
import { type Person, type Secret } from './stage.fixture'
import { useStage } from './use-stage.fixture'

const stage = useStage({ onDisk: false })

const set = (secret: Secret, data: object) =>
  stage.database.annotation.update({ where: { id: stage.notes[secret] }, data })

const close = () =>
  stage.database.annotation.updateMany({ where: { depth: 0 }, data: { lockedAt: new Date() } })

const bury = (who: Person, secret: Secret) =>
  stage.as(who).call('DELETE', at(stage.notes[secret]), undefined, match(1))

const archive = () => stage.database.seminar.updateMany({ data: { archivedAt: new Date() } })

/** A question to all is somebody else’s. */
const giveTo = (person: Person) =>
  set('shared', { ownerId: stage.ids[person], memberId: stage.members[person] })

let replied = ''

/** A classmate answers the question to all. */
async function answer(): Promise<void> {
  replied = newId()
  const reply = await makeReply(stage.notes.shared, { layer: inSeminar() as 'private' })
  await stage.as('classmate').call('PUT', at(replied), reply)
}

const hide = (id: string) => stage.as('teacher').call('PUT', at(id, '/hidden'), { reason: 'Yersiz.' })

const inSeminar = () => `seminar:${stage.seminar}`
const note = (secret: Secret, layer: () => string) => ({ of: () => stage.notes[secret], layer })
const privately = note('private', () => 'private')
const shared = note('shared', inSeminar)
const hidden = note('hidden', inSeminar)
const aside = note('aside', inSeminar)
const among = note('teachers', () => `teachers:${stage.seminar}`)
const reply = { of: () => replied, layer: inSeminar }

/** Every layer but the public one, in every state that an annotation, its writer, or where it stands can be in. */
const STATES: Record<string, State> = {
  'a private question': { ...privately, rows: rows.PRIVATE },
  'a private one that is deleted': {
    ...{ ...privately, rows: rows.PRIVATE_DELETED },
    then: () => bury('student', 'private'),
  },
  'a question to all': { ...shared, rows: rows.SHARED },
  'one of a suspended member': { ...shared, rows: rows.OF_SUSPENDED, then: () => giveTo('suspended') },
  'one of somebody who left': { ...shared, rows: rows.OF_ABSENT, then: () => giveTo('former') },
  'one of somebody who was removed': { ...shared, rows: rows.OF_ABSENT, then: () => giveTo('removed') },
  'a hidden one': { ...hidden, rows: rows.HIDDEN },
  'one whose thread is closed': { ...shared, rows: rows.CLOSED, then: close },
  'a deleted one': { ...shared, rows: rows.DELETED, then: () => bury('student', 'shared') },
  'a deleted one that is still answered': {
    ...{ ...shared, rows: rows.STANDING },
    then: async () => {
      await answer()
      await bury('student', 'shared')
    },
  },
  'a hidden one that is deleted': {
    ...{ ...hidden, rows: rows.HIDDEN_DELETED },
    then: () => bury('student', 'hidden'),
  },
  'a hidden one that is deleted and still answered': {
    ...{ ...shared, rows: rows.HIDDEN_STANDING },
    then: async () => {
      await answer()
      await hide(stage.notes.shared)
      await bury('student', 'shared')
    },
  },
  'a deleted one whose thread is closed': {
    ...{ ...shared, rows: rows.CLOSED_DELETED },
    then: async () => {
      await bury('student', 'shared')
      await close()
    },
  },
  'one in an archived seminar': { ...shared, rows: rows.ARCHIVED, then: archive },
  'a hidden one in an archived seminar': { ...hidden, rows: rows.HIDDEN_ARCHIVED, then: archive },
  'an answer to all': { ...reply, rows: rows.REPLY, then: answer },
  'an answer to a hidden one': {
    ...{ ...reply, rows: rows.REPLY_VEILED },
    then: async () => {
      await answer()
      await hide(stage.notes.shared)
    },
  },
  'one among teachers': { ...among, rows: rows.AMONG_TEACHERS },
  'one among teachers that is deleted': {
    ...{ ...among, rows: rows.AMONG_TEACHERS_DELETED },
    then: () => bury('assistant', 'teachers'),
  },
  'one among teachers in an archived seminar': {
    ...{ ...among, rows: rows.AMONG_TEACHERS_ARCHIVED },
    then: archive,
  },
  'what is said to one alone': { ...aside, rows: rows.ASIDE },
  'that, hidden': { ...aside, rows: rows.ASIDE_HIDDEN, then: () => hide(stage.notes.aside) },
  'that, in a closed thread': { ...aside, rows: rows.ASIDE_CLOSED, then: close },
  'that, deleted': { ...aside, rows: rows.ASIDE_DELETED, then: () => bury('teacher', 'aside') },
  'that, in an archived seminar': { ...aside, rows: rows.ASIDE_ARCHIVED, then: archive },
}

describe.each(Object.entries(STATES))('%s', (_, state) => {
  it('is for whom the matrix says', async () => {
    const { answered, expected } = await tryState(stage, state)
    expect(answered).toEqual(expected)
  })
})
