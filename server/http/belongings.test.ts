import { expect, it } from 'vitest'
import { EXPORT_FORMATS } from '@/lib/portable/export-format'
import { makeInput, newId } from '../annotation/annotation.fixture'
import { makeSeminarInput } from '../seminar/seminar.fixture'
import { fill, guest, inside } from './seminar-matrix.cases'
import { PEOPLE, SECRETS, wordOf, WRITERS, type Person } from './stage.fixture'
import { useStage } from './use-stage.fixture'

const stage = useStage({ onDisk: false })

const others = (...owners: Person[]) => PEOPLE.filter((person) => !owners.includes(person))

/** What everybody is answered who is asked, by the person. */
async function statusesOf(people: readonly Person[], ask: (person: Person) => Promise<Response>) {
  const answered: Partial<Record<Person, number>> = {}
  for (const person of people) answered[person] = (await ask(person)).status
  return answered
}

const pick = (row: ReturnType<typeof fill>, people: readonly Person[]) =>
  Object.fromEntries(people.map((person) => [person, row[person]]))

it('a session is ended by whose it is alone, whoever knows its id', async () => {
  const sessions = await stage.database.session.findMany({ select: { id: true, userId: true } })
  for (const person of PEOPLE) {
    const theirs = sessions.filter(({ userId }) => userId !== stage.ids[person])
    for (const { id } of theirs) await stage.as(person).call('POST', '/api/account/end-session', { id })
  }
  expect(stage.snapshot.changed()).toEqual([])
})

it('a notice is read by whom it tells alone', async () => {
  const people = others('student')
  const read = (body: object) =>
    statusesOf(people, (person) => stage.as(person).call('POST', '/api/inbox/read', body))
  expect(await read({ id: stage.notes.aside })).toEqual(pick(fill({ else: 404, ...guest }), people))
  expect(await read({})).toEqual(pick(fill({ else: 200, ...guest }), people))
  expect(stage.snapshot.changed()).toEqual([])
  const mine = await stage.as('student').call('POST', '/api/inbox/read', { id: stage.notes.aside })
  expect(mine.status).toBe(200)
  expect(stage.snapshot.lost()).toEqual(['Notice'])
})

it('a membership is made something else by the teacher alone, and not by whose it is', async () => {
  const people = others('teacher')
  for (const id of Object.values(stage.members).filter((member) => member !== '')) {
    const path = `/api/seminars/${stage.seminar}/members/${id}`
    const answered = await statusesOf(people, (person) =>
      stage.as(person).call('PATCH', path, { role: 'teacher' }),
    )
    expect(answered).toEqual(pick(fill(inside(403, guest)), people))
  }
  expect(stage.snapshot.changed()).toEqual([])
})

it('a seminar is not opened again by who did not open it, nor a note made under the id of another’s', async () => {
  const people = others('teacher')
  const input = makeSeminarInput({ name: 'Başka' })
  const opened = await statusesOf(people, (person) =>
    stage.as(person).call('PUT', `/api/seminars/${stage.seminar}`, input),
  )
  expect(opened).toEqual(pick(fill(inside(422, guest)), people))
  const note = await makeInput()
  for (const secret of SECRETS) {
    const writers = others(WRITERS[secret])
    for (const headers of [{}, { 'if-match': '"1"' }]) {
      const made = await statusesOf(writers, (person) =>
        stage.as(person).call('PUT', `/api/annotations/${stage.notes[secret]}`, note, headers),
      )
      expect(made).toEqual(pick(fill({ else: 404, ...guest }), writers))
    }
  }
  expect(stage.snapshot.changed()).toEqual([])
})

it('who is named outside of their seminar is not mentioned, and told of nothing', async () => {
  for (const [person, layer] of [
    ['account', 'public'],
    ['elsewhere', 'public'],
    ['student', 'private'],
    ['assistant', `teachers:${stage.seminar}`],
  ] as const) {
    const text = Object.values(stage.members)
      .filter((id) => id !== '' && id !== stage.members.teacher && id !== stage.members.assistant)
      .map((id) => `[@x](mention:${id})`)
    const input = await makeInput({ layer: layer as 'private', body: { text: text.join(' '), lang: 'tr' } })
    const { status } = await stage.as(person).call('PUT', `/api/annotations/${newId()}`, input)
    expect([person, status]).toEqual([person, 201])
  }
  expect(stage.snapshot.changed()).not.toContain('Notice')
})

it('a file with another’s ids takes nothing of theirs, nor brings back what they deleted', async () => {
  const file = await (await stage.as('student').call('GET', '/api/export?format=jsonld')).text()
  const id = stage.notes.private
  expect(file).toContain(id)
  await stage.as('student').call('DELETE', `/api/annotations/${id}`, undefined, { 'if-match': '"1"' })
  const rows = () => stage.database.annotation.findMany({ where: { ownerId: stage.ids.student } })
  const before = await rows()
  const people = others('student')
  const taken = await statusesOf(people, (person) => stage.as(person).call('POST', '/api/import', file))
  expect(taken).toEqual(pick(fill({ else: 200, ...guest }), people))
  expect(await rows()).toEqual(before)
})

it('a file holds what is its reader’s own, in every form', async () => {
  for (const person of PEOPLE) {
    const own = SECRETS.filter((secret) => WRITERS[secret] === person)
    for (const format of EXPORT_FORMATS) {
      const text = await (await stage.as(person).call('GET', `/api/export?format=${format}`)).text()
      expect([person, format, SECRETS.filter((secret) => text.includes(wordOf(secret)))]).toEqual([
        ...[person, format, own],
      ])
    }
  }
})
