import 'server-only'
import type { Annotation, Body, Layer } from '@/lib/annotation/annotation'
import type { Meaning } from '@/lib/annotation/meaning'
import type { ProjectionWay, Target, TargetRole } from '@/lib/anchor/target'
import type { Side } from '@/lib/text/side'
import type { Prisma } from '@/prisma/generated/client'

/** What must be read together to show an annotation. */
export const WITH_TARGETS = {
  targets: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.AnnotationInclude

/** A row of Annotation and the rows of its targets. Only checked values are written, so they are not checked again. */
export type AnnotationRecord = Prisma.AnnotationGetPayload<{ include: typeof WITH_TARGETS }>

/** A record as the API gives it. */
export function toAnnotation(record: AnnotationRecord): Annotation {
  return {
    id: record.id,
    work: record.work,
    layer: record.layer as Layer,
    meaning: record.meaning as Meaning,
    body: record.bodyText === null ? null : { text: record.bodyText, lang: record.bodyLang as Side },
    targets: record.targets.map(toTarget),
    version: record.version,
    createdAt: record.createdAt.toISOString(),
    updatedAt: record.updatedAt.toISOString(),
    deletedAt: record.deletedAt?.toISOString() ?? null,
  }
}

function toTarget(row: AnnotationRecord['targets'][number]): Target {
  return {
    side: row.side as Side,
    start: { segment: row.startSegment, offset: row.startOffset },
    end: { segment: row.endSegment, offset: row.endOffset },
    quote: { exact: row.exact, prefix: row.prefix, suffix: row.suffix },
    revision: row.revision,
    role: row.role as TargetRole,
    via: row.via as ProjectionWay | null,
  }
}

/** The columns of a body; null empties them. */
export function toBodyColumns(body: Body | null) {
  return { bodyText: body?.text ?? null, bodyLang: body?.lang ?? null }
}

/** The rows of the targets, in their order. */
export function toTargetRows(targets: readonly Target[]) {
  return targets.map(({ side, start, end, quote, revision, role, via }, position) => ({
    position,
    side,
    startSegment: start.segment,
    startOffset: start.offset,
    endSegment: end.segment,
    endOffset: end.offset,
    ...quote,
    revision,
    role,
    via,
  }))
}
