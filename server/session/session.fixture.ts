import 'server-only'
import { auth } from './auth'

/** The cookies of a new session of somebody, as their browser sends them. */
export async function cookiesOf(userId: string): Promise<string> {
  const { headers } = await auth().api.beginSession({ body: { userId, device: null }, returnHeaders: true })
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
