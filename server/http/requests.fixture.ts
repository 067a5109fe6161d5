import 'server-only'
import { WEB_CONTEXT } from '@/lib/annotation/web-vocabulary'
import { makeInput, newId, WORK } from '../annotation/annotation.fixture'
import { makeSeminarInput } from '../seminar/seminar.fixture'
import type { Route } from './route'
import type { Stage } from './stage.fixture'

/** A request that a route would grant to whom it is for. */
export interface Asked {
  path: string
  body: unknown
  headers: Record<string, string>
}

/** What is asked of a route on a stage: about the shared question of the student, in their seminar. A route that is not known here is said so. */
export async function requestOf(route: Route, stage: Stage): Promise<Asked> {
  const { operation } = route
  const path = fillPath(route.path, paramsOf(route, stage)) + (QUERIES[operation] ?? '')
  const headers: Record<string, string> = route.match === 'required' ? { 'if-match': '"1"' } : {}
  if (route.body === undefined) return { path, body: undefined, headers }
  const body = BODIES[operation]?.(stage)
  if (body === undefined) throw new Error(`requests.fixture does not say what ${operation} is sent`)
  return { path, body: await body, headers }
}

/** The address of a route, with what stands in for its parameters. */
export function fillPath(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`requests.fixture does not say what {${name}} of ${path} is`)
    return value
  })
}

/** What stands in for the parameters of a route. */
export function paramsOf({ path, operation }: Route, { seminar, members, notes }: Stage) {
  const ids: Record<string, string> = { annotations: notes.shared, seminars: seminar }
  const of = path.replace('/api/forms/', '/api/').split('/')[2] ?? ''
  const id = operation === 'putAnnotation' ? newId() : ids[of]
  const others = { work: WORK, revision: '1', kind: 'striking', member: members.student }
  return id === undefined ? others : { ...others, id }
}

/** What a route cannot be asked without. */
const QUERIES: Record<string, string> = {
  exportNotes: '?format=jsonld',
  search: '?q=burada',
  listAnnotations: '?limit=500',
}

const EMPTY_FILE = { '@context': WEB_CONTEXT, type: 'AnnotationCollection', first: { items: [] } }

const WORD = 'kuru yaprak, ıslak taş'

const FORM = { name: 'Bahar okumaları', lang: 'tr' }

/** Whatever has a body is sent something that it takes. */
const BODIES: Record<string, (stage: Stage) => object | Promise<object>> = {
  signIn: () => ({ email: 'nobody@example.org', password: WORD }),
  signUp: () => ({ email: 'nobody@example.org' }),
  resetPassword: () => ({ email: 'nobody@example.org' }),
  choosePassword: () => ({ link: 'none', name: 'Işık', password: WORD }),
  signOut: () => ({}),
  endSession: () => ({ id: 'none' }),
  changeProfile: () => ({ name: 'Işık' }),
  changePassword: () => ({ current: WORD, password: `${WORD}!` }),
  deleteAccount: () => ({ confirm: 'SİL', current: WORD }),
  goToUniversity: () => ({}),
  becomeHost: () => ({ code: 'none', email: 'host@example.org', name: 'Işık', password: WORD }),
  changeSettings: () => ({ openers: 'named' }),
  nameTeacher: ({ ids }) => ({ email: `${ids.student}@example.org` }),
  moderatePublic: ({ notes }) => ({ id: notes.public, deed: 'lock' }),
  putAnnotation: ({ seminar }) => makeInput({ layer: `seminar:${seminar}` }),
  patchAnnotation: () => ({ tags: ['deneme'] }),
  hideAnnotation: () => ({ reason: 'Yersiz.' }),
  flagAnnotation: () => ({ reason: 'Bak.' }),
  putSeminar: () => makeSeminarInput(),
  patchSeminar: () => ({ description: 'Okuyoruz.' }),
  patchMember: () => ({ role: 'assistant' }),
  leaveSeminar: () => ({ notes: 'keep' }),
  previewJoin: ({ code }) => ({ code }),
  joinSeminar: ({ code }) => ({ code, displayName: 'Yeni gelen' }),
  chooseNoticeMail: () => ({ mail: 'daily' }),
  readInbox: () => ({}),
  openSeminarForm: () => ({ ...FORM, id: newId(), work: WORK, displayName: 'Öğretmen' }),
  joinSeminarForm: ({ code }) => ({ code, displayName: 'Yeni gelen' }),
  changeSeminarForm: () => ({ ...FORM, version: '1' }),
  archiveSeminarForm: () => ({ archived: '1', version: '1' }),
  renewKeysForm: () => ({}),
  leaveSeminarForm: () => ({ notes: 'keep' }),
  changeMemberForm: () => ({ deed: 'assistant' }),
  moderateForm: ({ notes }) => ({ annotation: notes.shared, deed: 'keep' }),
  stopNotices: () => ({ key: 'none' }),
  importNotes: () => EMPTY_FILE,
  deleteEverything: () => ({ confirm: 'delete-everything' }),
}
