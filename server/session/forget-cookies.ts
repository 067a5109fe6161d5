import 'server-only'
import { auth } from './auth'

/** Set-Cookie lines that take every cookie of a session away. Its row is not touched. */
export async function forgetCookies(): Promise<string[]> {
  const { authCookies } = await auth().$context
  return Object.values(authCookies).map(({ name, attributes }) => {
    const secure = attributes.secure === true ? '; Secure' : ''
    return `${name}=; Max-Age=0; Path=${attributes.path ?? '/'}; HttpOnly; SameSite=Lax${secure}`
  })
}
