import 'server-only'
import { foldAnnotation } from '@/lib/search/annotation-fold'
import { toAnnotation, WHOLE } from '../annotation/annotation-record'
import { database } from '../db/database'

/** Annotations read at once. */
const BATCH = 500

const MISSING = { deletedAt: null, searchText: null } as const

/**
 * Makes what is searched of every live annotation that has none: those of a release that did not search yet. A database
 * cannot fold both languages, so a migration could not. Gives back how many there were; normally none.
 */
export async function fillSearchTexts(): Promise<number> {
  let filled = 0
  for (;;) {
    const found = await database().annotation.findMany({
      where: MISSING,
      include: WHOLE,
      take: BATCH,
    })
    if (found.length === 0) return filled
    await database().searchText.createMany({
      data: found.map((record) => ({
        annotationId: record.id,
        ...foldAnnotation(toAnnotation(record, { id: record.ownerId })),
      })),
    })
    filled += found.length
  }
}
