import 'server-only'
import { z } from 'zod'
import { AnnotationId } from '@/lib/annotation/annotation'
import { REACTIONS } from '@/lib/annotation/reaction'
import { PAGE_LIMITS } from '@/lib/annotation/page-limits'
import { Layer } from '@/lib/annotation/layer'
import { SeminarId } from '@/lib/seminar/seminar'
import { MemberId } from '@/lib/seminar/member'
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

export const seminarParams = z.object({ id: SeminarId })

export const memberParams = z.object({ id: SeminarId, member: MemberId })

/** Layers in an address, parted by commas. */
export const layers = z
  .string()
  .max(1_000)
  .transform((text) => text.split(','))
  .pipe(z.array(Layer).max(12))
  .optional()

/** A page's size in an address. */
export const limit = z.coerce.number().int().min(1).max(PAGE_LIMITS.most).default(PAGE_LIMITS.usual)
