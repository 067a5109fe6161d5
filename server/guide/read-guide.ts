import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Guide } from '@/lib/guide/guide'
import { GUIDE_FILES, type GuideName } from '@/lib/guide/guides'
import { parseGuide } from '@/lib/guide/parse-guide'
import type { Side } from '@/lib/text/side'

/** A guide in a language, from `docs/` where the server was started. */
export async function readGuide(name: GuideName, side: Side): Promise<Guide> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'docs/guide', side)
  return parseGuide(await readFile(path.join(folder, `${GUIDE_FILES[name][side]}.md`), 'utf8'))
}
