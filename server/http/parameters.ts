import 'server-only'
import { z } from 'zod'
import { AnnotationId } from '@/lib/annotation/annotation'
import { REACTIONS } from '@/lib/annotation/reaction'
import { PAGE_LIMITS } from '@/lib/annotation/page-limits'
import { WorkId } from '@/lib/work/ids'

export const annotationParams = z.object({ id: AnnotationId })

export const reactionParams = z.object({ id: AnnotationId, kind: z.enum(REACTIONS) })

export const workParams = z.object({ work: WorkId })

export const revisionParams = z.object({
  work: WorkId,
  revision: z
    .string()
    .regex(/^[1-9][0-9]{0,5}$/u)
    .transform(Number),
})

/** A page's size in an address. */
export const limit = z.coerce.number().int().min(1).max(PAGE_LIMITS.most).default(PAGE_LIMITS.usual)
