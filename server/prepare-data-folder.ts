import 'server-only'
import { existsSync } from 'node:fs'
import { access, constants, mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Env } from './env'
import { StartupError } from './startup-error'

/**
 * Makes the folders of the data and the database if need be, for this user’s eyes alone: the notes are private.
 * Throws a `StartupError` when one cannot be written.
 */
export async function prepareDataFolder({ dataFolder, databaseFile }: Env): Promise<void> {
  await makeWritable(dataFolder, 'DATA_DIR')
  await makeWritable(path.dirname(databaseFile), 'DATABASE_URL')
}

async function makeWritable(folder: string, variable: string): Promise<void> {
  try {
    await makeFolder(folder)
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new StartupError(
      `The data folder ${folder} cannot be written (${reason}): give this user the right to, or set ${variable} to another.`,
    )
  }
}

/** Step by step: where a folder cannot be made although its parent is there, Node’s recursive mkdir may never end. */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return
  await makeFolder(path.dirname(folder))
  await mkdir(folder, { mode: 0o700 })
}
