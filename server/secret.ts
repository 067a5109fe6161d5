import 'server-only'
import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from './env'
import { StartupError } from './startup-error'

/** What cookies are signed with: BETTER_AUTH_SECRET, or one made on first use and kept in `<data folder>/secret`. */
export function secret(): string {
  const { secret, dataFolder } = env()
  return secret ?? keptSecret(path.join(dataFolder, 'secret'))
}

/** Reads the kept secret, or makes it, readable by its owner only. */
export function keptSecret(file: string): string {
  if (!existsSync(file)) makeSecret(file)
  const kept = readFileSync(file, 'utf8').trim()
  if (kept.length >= 32) return kept
  throw new StartupError(
    `The secret in ${file} is damaged: delete the file; readers will have to begin anew.`,
  )
}

/** Writes it aside and links it into place, so that the file is whole or not there. Another's secret stays. */
function makeSecret(file: string): void {
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(aside, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}
