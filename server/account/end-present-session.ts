import 'server-only'
import { database } from '../db/database'
import { auth } from '../session/auth'

/** Ends the session that a request came with; without one it does nothing. */
export async function endPresentSession(headers: Headers): Promise<void> {
  const id = await findPresentSession(headers)
  if (id !== null) await database().session.deleteMany({ where: { id } })
}

/** The id of the session a request came with. It opens nothing. */
export async function findPresentSession(headers: Headers): Promise<string | null> {
  if (!headers.has('cookie')) return null
  const found = await auth().api.getSession({ headers })
  return found?.session.id ?? null
}
