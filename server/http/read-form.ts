import 'server-only'
import { Problem } from '../problem'
import { readBytes, readJson } from './read-json'

/** Most bytes of a form, where it says no more. */
const LIMIT = 16 * 1024

/** Whether a browser sent this as a form does, without a script; else it is JSON. */
export function isForm(headers: Headers): boolean {
  return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers.get('content-type') ?? '')
}

/** The fields of a form, or the same as a JSON object of texts. A field that comes twice is its last. */
export async function readForm(request: Request, limit: number = LIMIT): Promise<unknown> {
  if (!isForm(request.headers)) return readJson(request, limit)
  if (request.headers.has('content-encoding')) throw new Problem('content-type-refused')
  const bytes = await readBytes(request, limit)
  return Object.fromEntries(new URLSearchParams(new TextDecoder().decode(bytes)))
}
