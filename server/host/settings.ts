import 'server-only'
import { FIRST_SETTINGS, Settings } from '@/lib/account/settings'
import { database } from '../db/database'

/** What the host has decided; what was never decided is as it was at first. */
export async function readSettings(): Promise<Settings> {
  const rows = await database().setting.findMany()
  const kept = Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  const parsed = Settings.safeParse({ ...FIRST_SETTINGS, ...kept })
  return parsed.success ? parsed.data : FIRST_SETTINGS
}

/** Writes down what the host decides. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  for (const [name, value] of Object.entries(changes)) {
    await database().setting.upsert({ where: { name }, create: { name, value }, update: { value } })
  }
}
