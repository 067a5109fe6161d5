import { z } from 'zod'

/** Who may open seminars: every account, or those the host has named. */
export const SEMINAR_OPENERS = ['anyone', 'named'] as const

/** Whether there is a layer that anybody reads. */
export const PUBLIC_LAYER = ['off', 'on'] as const

/** What the host decides. */
export const Settings = z.strictObject({
  openers: z.enum(SEMINAR_OPENERS),
  publicLayer: z.enum(PUBLIC_LAYER),
})

export type Settings = z.infer<typeof Settings>

/** Before the host has decided anything. */
export const FIRST_SETTINGS: Settings = { openers: 'anyone', publicLayer: 'off' }
