import { createHash } from 'node:crypto'
import { layerOf, type SeminarLayer } from '../../lib/annotation/layer'
import { deriveId } from '../../lib/portable/derive-id'
import type { Viewer } from '../../lib/session/viewer'
import { makeAccount } from '../../server/account/make-account'
import { hashPassword } from '../../server/account/set-password'
import { database } from '../../server/db/database'
import { joinSeminar } from '../../server/seminar/join-seminar'
import { listMemberships } from '../../server/seminar/list-memberships'
import { patchMember } from '../../server/seminar/patch-member'
import { putSeminar } from '../../server/seminar/put-seminar'
import { emailOf, HOST, NAMES, PASSWORD, PEOPLE, type DemoName } from './people'
import { OPENED, SEMINAR, seminarId } from './seminar'
import { parseTime } from './story-clock'

/** The seminar of the demonstration, with everybody in it. */
export interface DemoClass {
  layer: SeminarLayer
  /** The ids by which they are known there. */
  members: Record<DemoName, string>
  /** Somebody as their next request finds them. */
  viewerOf: (name: DemoName) => Promise<Viewer>
}

/** Minutes between one who joins and the next. */
const PAUSE = 11

/** Makes the accounts and the host, opens the seminar, lets all of them in and makes two of them assistants. */
export async function openClass(setClock: (at: Date) => void): Promise<DemoClass> {
  setClock(parseTime(OPENED.at))
  const ids = await makeAccounts()
  const viewerOf = async (name: DemoName): Promise<Viewer> => ({
    ...{ id: ids[name], anonymous: false, memberships: await listMemberships(ids[name]) },
  })
  const id = seminarId()
  const { seminar } = await putSeminar({ viewer: await viewerOf('karaagac'), id, input: SEMINAR })
  await database().seminar.update({ where: { id }, data: { code: OPENED.code, link: linkOf(id) } })
  const members = { karaagac: await nameMember(seminar.me.id, 'karaagac') } as DemoClass['members']
  for (const [index, name] of NAMES.entries()) {
    if (name === 'karaagac') continue
    setClock(parseTime(OPENED.at, PAUSE * (index + 1)))
    const input = { code: OPENED.code, displayName: PEOPLE[name].name }
    const joined = await joinSeminar({ viewer: await viewerOf(name), input })
    members[name] = await nameMember(joined.seminar.me.id, name)
    const { role } = PEOPLE[name]
    if (role === 'student') continue
    await patchMember({ viewer: await viewerOf('karaagac'), id, member: members[name], patch: { role } })
  }
  return { layer: layerOf(id), members, viewerOf }
}

async function makeAccounts(): Promise<Record<DemoName, string>> {
  const password = await hashPassword(PASSWORD, HOST.email)
  return database().$transaction(async (transaction) => {
    const { name, email, lang } = HOST
    await makeAccount(transaction, { viewer: null, name, email, password, locale: lang, isHost: true })
    const ids = {} as Record<DemoName, string>
    for (const key of NAMES) {
      const { name, lang } = PEOPLE[key]
      const account = { viewer: null, name, email: emailOf(key), password, locale: lang }
      ids[key] = await makeAccount(transaction, account)
      await transaction.user.update({ where: { id: ids[key] }, data: { writesIn: lang } })
    }
    return ids
  })
}

/** Ids of members are random, and the story is told the same each time: before they write they are given the same ones. */
async function nameMember(id: string, name: DemoName): Promise<string> {
  const always = deriveId(parseTime(OPENED.at).toISOString(), `demo member ${name}`)
  await database().membership.update({ where: { id }, data: { id: always } })
  return always
}

const linkOf = (id: string) => createHash('sha256').update(id).digest('base64url').slice(0, 22)
