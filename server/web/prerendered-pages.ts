import 'server-only'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listInlineScriptHashes } from './inline-scripts'

/** The inline scripts of every page that the build has written, by its internal path (`/tr/read/kritik-mineraller`). */
export type PageScripts = ReadonlyMap<string, readonly string[]>

/** Reads the pages of a finished build. Throws where there is none. */
export function readPageScripts(buildFolder: string): PageScripts {
  const root = join(buildFolder, 'server', 'app')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  return new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [
        `/${file.slice(0, -'.html'.length).replaceAll('\\', '/')}`,
        listInlineScriptHashes(readFileSync(join(root, file), 'utf8')),
      ]),
  )
}
