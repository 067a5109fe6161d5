import 'server-only'
import { statfs } from 'node:fs/promises'
import { database } from '../db/database'
import { env } from '../env'
import { checkHealth } from '../health/check-health'
import { siteUrl } from '../site-url'
import { listRecentErrors, type RecentError } from './recent-errors'

/** What the host sees of the installation. Sizes are in bytes. */
export interface Installation {
  version: string
  address: string
  healthy: boolean
  faults: readonly string[]
  database: { file: string; size: number }
  disk: { free: number; total: number }
  /** Whether messages go out by mail. */
  sendsMail: boolean
  counts: { works: number; accounts: number; visitors: number; notes: number; sessions: number }
  errors: readonly RecentError[]
}

/** Looks at the database, the disk and the tables. */
export async function describeInstallation(): Promise<Installation> {
  const { databaseFile, dataFolder, smtpUrl } = env()
  const [health, size, disk, counts] = await Promise.all([
    checkHealth(),
    databaseSize(),
    statfs(dataFolder),
    countRows(),
  ])
  return {
    version: health.version,
    address: siteUrl().origin,
    healthy: health.status === 'ok',
    faults: health.faults,
    database: { file: databaseFile, size },
    disk: { free: disk.bavail * disk.bsize, total: disk.blocks * disk.bsize },
    sendsMail: smtpUrl !== null,
    counts: { works: health.content.works, ...counts },
    errors: listRecentErrors(),
  }
}

/** What SQLite has taken of the disk, without its log. */
async function databaseSize(): Promise<number> {
  const [row] = await database().$queryRawUnsafe<{ size: number | bigint }[]>(
    'SELECT page_count * page_size AS size FROM pragma_page_count(), pragma_page_size()',
  )
  return Number(row?.size ?? 0)
}

async function countRows() {
  const tables = database()
  const now = new Date()
  const [accounts, visitors, notes, sessions] = await Promise.all([
    tables.user.count({ where: { isAnonymous: false } }),
    tables.user.count({ where: { isAnonymous: true, sessions: { some: { expiresAt: { gt: now } } } } }),
    tables.annotation.count({ where: { deletedAt: null } }),
    tables.session.count({ where: { expiresAt: { gt: now } } }),
  ])
  return { accounts, visitors, notes, sessions }
}
