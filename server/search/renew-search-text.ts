import 'server-only'
import type { Annotation } from '@/lib/annotation/annotation'
import { foldAnnotation } from '@/lib/search/annotation-fold'
import type { DatabaseTransaction } from '../db/open-database'

/** Makes what a changed annotation is searched by, in the transaction that changes it; of a tombstone nothing is left. */
export async function renewSearchText(
  transaction: DatabaseTransaction,
  annotation: Pick<Annotation, 'id' | 'body' | 'targets' | 'tags' | 'deletedAt'>,
): Promise<void> {
  const { id: annotationId } = annotation
  if (annotation.deletedAt !== null) {
    await transaction.searchText.deleteMany({ where: { annotationId } })
    return
  }
  const text = foldAnnotation(annotation)
  await transaction.searchText.upsert({
    where: { annotationId },
    create: { annotationId, ...text },
    update: text,
  })
}
