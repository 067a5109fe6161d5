import 'server-only'
import path from 'node:path'

/** The folder of the works: `content/` where the server was started. */
export function contentRoot(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'content')
}
