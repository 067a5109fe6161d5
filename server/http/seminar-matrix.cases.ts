import 'server-only'

import { PEOPLE, type Person } from './stage.fixture'

/** Who gets what; whoever is not named gets what `else` says. */
export type Row = Partial<Record<Person, number>> & { else: number }

/** A row of which all who are in the seminar get the same, and others are told that there is none. */
export const inside = (status: number, rest: Partial<Row> = {}): Row => ({
  ...{ student: status, classmate: status, assistant: status, teacher: status, suspended: status },
  else: 404,
  ...rest,
})

/** Without a session nothing is changed. */
export const guest = { nobody: 401 }

/** What a row says of each. */
export const fill = (row: Row) =>
  Object.fromEntries(PEOPLE.map((person) => [person, row[person] ?? row.else]))

/** A request, with `{seminar}` and a member where they are named. */
type Asked = readonly [method: string, path: string, body?: unknown, headers?: Record<string, string>]

const AT = '/api/seminars/{seminar}'
const FORM = '/api/forms/seminars/{seminar}'
const STALE = { 'if-match': '"9"' }

/** Only a teacher may, of those who are inside. */
const taught = (status: number) => inside(403, { teacher: status, nobody: 401 })

/** What may be asked of a seminar beside what access-matrix asks; nothing of it changes what the next is answered. */
export const OF_SEMINAR: Record<string, { asked: Asked; row: Row }> = {
  patchSeminar: { asked: ['PATCH', AT, { name: 'Başka' }, STALE], row: taught(412) },
  'patchMember of another seminar': {
    asked: ['PATCH', `${AT}/members/{stranger}`, { role: 'student' }],
    row: taught(404),
  },
  'leaveSeminar, ill said': {
    asked: ['POST', `${AT}/leave`, { notes: 'burn' }],
    row: { nobody: 401, else: 422 },
  },
  changeSeminarForm: {
    asked: ['POST', FORM, { name: 'Başka', lang: 'tr', version: '9' }],
    row: taught(412),
  },
  archiveSeminarForm: {
    asked: ['POST', `${FORM}/archive`, { archived: '1', version: '9' }],
    row: taught(412),
  },
  'leaveSeminarForm, ill said': {
    asked: ['POST', `${FORM}/leave`, { notes: 'burn' }],
    row: { nobody: 401, else: 422 },
  },
}
