import { WorkId } from './ids'

/** The work whose page a path is, in either language; null for any other path. */
export function findReaderWork(path: string): string | null {
  const found = /^\/(?:tr\/oku|en\/read)\/([^/]+)$/.exec(path)?.[1] ?? null
  return found !== null && WorkId.safeParse(found).success ? found : null
}
