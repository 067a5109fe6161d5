import 'server-only'
import { foldTag } from '@/lib/annotation/fold-tag'
import type { NotebookFilter } from '@/lib/notebook/notebook-filter'
import type { Prisma } from '@/prisma/generated/client'

/** The annotations a filter of the notebook picks, as a condition. */
export function filterWhere(filter: NotebookFilter): Prisma.AnnotationWhereInput {
  const { work, meaning, tag, side, lang, kind } = filter
  return {
    ...(work !== undefined && { work }),
    ...(meaning !== undefined && { meaning }),
    ...(lang !== undefined && { bodyLang: lang }),
    ...(tag !== undefined && { tags: { some: { folded: foldTag(tag) } } }),
    ...(side !== undefined && { targets: { some: { side, role: 'marked' } } }),
    ...(kind === 'reply' && { replyTo: { not: null } }),
    ...(kind === 'comment' && { replyTo: null, bodyText: { not: null } }),
    ...(kind === 'highlight' && { replyTo: null, bodyText: null }),
  }
}
