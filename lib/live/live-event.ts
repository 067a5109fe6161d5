import { z } from 'zod'
import { Annotation, AnnotationId } from '../annotation/annotation'
import { type ChangePage } from '../annotation/annotation-page'

/** One thing that changed, as `GET …/changes` tells it. */
export type LiveChange = ChangePage['items'][number]

/** How many are there; never who. */
export const LivePresence = z.strictObject({ count: z.int().min(0) })

/**
 * Why the server told the last of it: the cursor is not one to go on from, or what the reader may see has changed, and all is
 * to be listed anew; or there is no session.
 */
export const ENDINGS = ['cursor-unknown', 'signed-out'] as const

export type Ending = (typeof ENDINGS)[number]

export const LiveEnded = z.strictObject({ code: z.enum(ENDINGS) })

/** What the data of an event is, by its name. */
export const LIVE_EVENTS = {
  change: z.union([
    z.strictObject({ cursor: z.string(), annotation: Annotation }),
    z.strictObject({ cursor: z.string(), gone: AnnotationId }),
  ]),
  presence: LivePresence,
  ended: LiveEnded,
} as const
