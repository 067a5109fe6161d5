import 'server-only'
import { guest, inside, type Row } from './seminar-matrix.cases'

/**
 * Who is answered what by a route; and whether, where it lists notes, just what they may read is in it (`all`), or what they
 * wrote (`own`). Elsewhere nothing may be in it that they may not read.
 */
export interface RouteRow extends Row {
  sees?: 'all' | 'own'
}

/** The same to everybody. */
const alike = (status: number): RouteRow => ({ else: status })

const list = (sees: 'all' | 'own'): RouteRow => ({ else: 200, sees })

/** For whoever has a session, or an account. */
const reader = (status: number): RouteRow => ({ else: status, nobody: 401 })
const account = (status: number): RouteRow => ({ ...reader(status), visitor: 401, classmate: 401 })
const host: RouteRow = { else: 404, host: 200 }

const team = { assistant: 200, teacher: 200 }

/** Of each route what is answered to a request that is right (`requests.fixture`). A route without a row fails. */
export const ROWS: Record<string, RouteRow> = {
  getSession: alike(200),
  makeSession: { else: 200, nobody: 201 },
  // Nobody here has a password; who has one is tried in account/*.test.ts.
  signIn: alike(401),
  signUp: alike(200),
  resetPassword: alike(200),
  choosePassword: alike(401),
  signOut: account(200),
  endSession: account(200),
  changeProfile: account(200),
  changePassword: account(200),
  chooseNoticeMail: account(200),
  deleteAccount: account(200),
  // No provider is named here, and there is a host.
  goToUniversity: alike(404),
  comeFromUniversity: alike(404),
  becomeHost: alike(401),
  changeSettings: host,
  nameTeacher: host,
  moderatePublic: host,
  listPublicFlags: host,
  listHostLog: host,
  listAnnotations: list('all'),
  listChanges: list('all'),
  // What is told before the line is cut; live/*.test.ts follows it.
  listen: list('all'),
  getRevision: alike(200),
  // Of a question that the student asked the seminar; the other layers and states stand in seminar-matrix.
  getAnnotation: inside(200),
  putAnnotation: inside(201, { suspended: 403, ...guest }),
  patchAnnotation: { else: 404, student: 200, ...guest },
  deleteAnnotation: { else: 404, student: 200, ...guest },
  getHistory: inside(200),
  addReaction: inside(200, { suspended: 403, ...guest }),
  removeReaction: inside(200, { suspended: 403, ...guest }),
  markAnswered: inside(403, { student: 200, teacher: 200, ...guest }),
  unmarkAnswered: inside(403, { student: 200, teacher: 200, ...guest }),
  hideAnnotation: inside(403, { ...team, ...guest }),
  unhideAnnotation: inside(403, { ...team, ...guest }),
  lockThread: inside(403, { ...team, ...guest }),
  unlockThread: inside(403, { ...team, ...guest }),
  flagAnnotation: inside(200, { student: 403, ...guest }),
  dismissFlags: inside(403, { ...team, ...guest }),
  listSeminars: alike(200),
  getSeminar: inside(200),
  putSeminar: inside(422, { teacher: 200, ...guest }),
  patchSeminar: inside(403, { teacher: 200, ...guest }),
  renewKeys: inside(403, { teacher: 200, ...guest }),
  listMembers: inside(200),
  patchMember: inside(403, { teacher: 200, ...guest }),
  leaveSeminar: inside(200, { teacher: 422, ...guest }),
  listLog: inside(403, { teacher: 200 }),
  listFlagged: inside(403, team),
  previewJoin: alike(200),
  joinSeminar: inside(200, { else: 201, removed: 403, ...guest }),
  listInbox: alike(200),
  readInbox: reader(200),
  // What the forms of the pages lead to is the same verbs.
  openSeminarForm: { else: 200, nobody: 403, visitor: 403, classmate: 403 },
  // Who has no session is given one.
  joinSeminarForm: { else: 200, removed: 403 },
  changeSeminarForm: inside(403, { teacher: 200, ...guest }),
  archiveSeminarForm: inside(403, { teacher: 200, ...guest }),
  renewKeysForm: inside(403, { teacher: 200, ...guest }),
  leaveSeminarForm: inside(200, { teacher: 422, ...guest }),
  changeMemberForm: inside(403, { teacher: 200, ...guest }),
  moderateForm: inside(403, { ...team, ...guest }),
  // Whoever has the key of a mail; nobody here has one.
  stopNotices: alike(404),
  exportNotes: list('own'),
  importNotes: reader(200),
  takeEverything: list('own'),
  deleteEverything: reader(200),
  listNotebook: list('own'),
  search: list('own'),
  getHealth: alike(200),
  getOpenApi: alike(200),
}
