import 'server-only'
import { jsonWithin } from '@/lib/portable/json-within'
import { Problem } from '../problem'

/** Arrays and objects in one another: what we write lies nine deep. */
const DEPTH = 32

/** The request's JSON. `limit` counts bytes as they arrive, whatever Content-Length says. */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/(ld\+)?json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type))
    throw new Problem('content-type-refused')
  if (request.headers.has('content-encoding')) throw new Problem('content-type-refused')
  const read = jsonWithin(decode(await readBytes(request, limit)), { depth: DEPTH })
  if (read === 'too-deep') throw new Problem('body-too-deep')
  if (read === 'not-json') throw new Problem('body-not-json')
  return read.value
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Problem('body-not-json')
  }
}

/** The bytes of a body, as far as `limit`. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > limit) throw new Problem('body-too-large')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw new Problem('body-too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
