import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { findDuplicateKey } from '@/lib/text/find-duplicate-key'
import {
  LAYERS,
  LAYER_NAMES,
  RECEIVED_FILE,
  REVISIONS_FOLDER,
  type LayerName,
  type RawWorkFolder,
} from '@/lib/work/work-folder'

/** Reads every layer of one folder. A file that is not there is undefined; one that is not sound UTF-8 JSON throws. */
export async function readWorkFolder(folder: string): Promise<RawWorkFolder> {
  const layers = {} as Record<LayerName, unknown>
  for (const name of LAYER_NAMES) layers[name] = await readJson(path.join(folder, LAYERS[name].file))
  return {
    name: path.basename(folder),
    layers,
    revisions: await readRevisions(path.join(folder, REVISIONS_FOLDER)),
    received: await findText(path.join(folder, RECEIVED_FILE)),
  }
}

/** Every file of the folder by its name, hidden ones passed over; none where there is no folder. */
async function readRevisions(folder: string): Promise<Record<string, unknown>> {
  const names = (await findNames(folder)).filter((name) => !name.startsWith('.'))
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readJson(path.join(folder, name))] as const)),
  )
}

async function findNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

async function readJson(file: string): Promise<unknown> {
  const text = await findText(file)
  if (text === null) return undefined
  const value = parseJson(file, text)
  const twice = findDuplicateKey(text)
  if (twice !== null) throw new Error(`${file} has “${twice}” twice in one object: keep one`)
  return value
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new Error(`${file} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}

/** Decodes strictly, so that an equal string means equal bytes. */
async function findText(file: string): Promise<string | null> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new Error(`${file} is not UTF-8: save it as UTF-8`, { cause })
  }
}
