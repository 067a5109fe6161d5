import 'server-only'
import { findAccountId } from '../account/find-account'
import { Refusal } from '../account/refusal'
import { database } from '../db/database'

/** Somebody the host has named. */
export interface Teacher {
  id: string
  name: string
  email: string
}

/** Everybody who was named as one who may open seminars, by name. */
export async function listTeachers(): Promise<Teacher[]> {
  return database().user.findMany({
    where: { mayTeach: true, isAnonymous: false },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, email: true },
  })
}

/** Names the account under a folded address. Throws `person-unknown` where there is none. */
export async function nameTeacher(email: string): Promise<void> {
  const id = await findAccountId(email)
  if (id === null) throw new Refusal('person-unknown', 'email')
  await database().user.update({ where: { id }, data: { mayTeach: true } })
}

/** Takes it back. Somebody who was not named is left as they are. */
export async function unnameTeacher(id: string): Promise<void> {
  await database().user.updateMany({ where: { id }, data: { mayTeach: false } })
}
