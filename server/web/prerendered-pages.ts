import 'server-only'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listInlineScriptHashes } from './inline-scripts'

/** The inline scripts that the build has written, as a policy names them. */
export interface PageScripts {
  /** By the internal path of their page, such as `/tr/read/kritik-mineraller`. */
  readonly byPath: ReadonlyMap<string, readonly string[]>
  /** Those of more than one page, such as the one that sets the theme: a page rendered later has them, too. */
  readonly shared: readonly string[]
}

/** Reads the pages of a finished build. Throws where there is none. */
export function readPageScripts(buildFolder: string): PageScripts {
  const root = join(buildFolder, 'server', 'app')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const byPath = new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [
        `/${file.slice(0, -'.html'.length).replaceAll('\\', '/')}`,
        listInlineScriptHashes(readFileSync(join(root, file), 'utf8')),
      ]),
  )
  return { byPath, shared: listRepeated([...byPath.values()].flat()) }
}

function listRepeated(hashes: readonly string[]): string[] {
  return [...new Set(hashes.filter((hash, index) => hashes.indexOf(hash) < index))]
}
