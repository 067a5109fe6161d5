import 'server-only'
import { Problem } from '../problem'

/** The request's JSON. `limit` counts bytes as they arrive, whatever Content-Length says. */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type))
    throw new Problem('content-type-refused')
  if (request.headers.has('content-encoding')) throw new Problem('content-type-refused')
  const bytes = await readBytes(request, limit)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch {
    throw new Problem('body-not-json')
  }
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
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
