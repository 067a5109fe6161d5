import 'server-only'
import { readdir } from 'node:fs/promises'

/** The names of the folders under a content root, in code-unit order; hidden ones are passed over. */
export async function listWorkFolders(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
}
