import 'server-only'
import { strFromU8, unzipSync } from 'fflate'

/** The files of an archive that was answered, as texts by their names. */
export async function readArchive(response: Response): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}
