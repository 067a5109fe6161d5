import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ServerProcess } from '../../scripts/server-process'

/** The memory a server has in use, in kilobytes: what the system counts as resident. */
export async function readMemory({ pid }: ServerProcess): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
  return Number(stdout.trim()) * 1.024
}
