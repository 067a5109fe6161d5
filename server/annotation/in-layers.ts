import 'server-only'
import type { Layer } from '@/lib/annotation/layer'
import type { Prisma } from '@/prisma/generated/client'

/** The annotations of some layers, as a condition; null is all. It only narrows what the viewer may see. */
export function inLayers(layers: readonly Layer[] | null): Prisma.AnnotationWhereInput {
  return layers === null ? {} : { layer: { in: [...layers] } }
}
