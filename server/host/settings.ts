import 'server-only'
import { v7 } from 'uuid'
import { FIRST_SETTINGS, Settings } from '@/lib/account/settings'
import { inTurn } from '../changes/change-sequence'
import { database } from '../db/database'
import type { Database } from '../db/open-database'

/** What the host has decided; what was never decided is as it was at first. */
export async function readSettings(from: Pick<Database, 'setting'> = database()): Promise<Settings> {
  const rows = await from.setting.findMany()
  const kept = Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  const parsed = Settings.safeParse({ ...FIRST_SETTINGS, ...kept })
  return parsed.success ? parsed.data : FIRST_SETTINGS
}

/** Writes down what a host decides; that the public layer was opened or closed also in their log. */
export async function changeSettings(changes: Partial<Settings>, hostId: string): Promise<void> {
  const before = await readSettings()
  await inTurn(async (transaction) => {
    for (const [name, value] of Object.entries(changes)) {
      await transaction.setting.upsert({ where: { name }, create: { name, value }, update: { value } })
    }
    const { publicLayer = before.publicLayer } = changes
    if (publicLayer === before.publicLayer) return
    const kind = publicLayer === 'on' ? 'open' : 'close'
    await transaction.hostEntry.create({ data: { id: v7(), at: new Date(), hostId, kind } })
  })
}
