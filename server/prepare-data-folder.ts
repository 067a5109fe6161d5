import 'server-only'
import { access, constants, mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Env } from './env'
import { StartupError } from './startup-error'

/** Makes the folders of the data and the database if need be. Throws a `StartupError` when one cannot be written. */
export async function prepareDataFolder({ dataFolder, databaseFile }: Env): Promise<void> {
  await makeWritable(dataFolder, 'DATA_DIR')
  await makeWritable(path.dirname(databaseFile), 'DATABASE_URL')
}

async function makeWritable(folder: string, variable: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new StartupError(
      `The data folder ${folder} cannot be written (${reason}): give this user the right to, or set ${variable} to another.`,
    )
  }
}
