import 'server-only'
import { foldTag } from '@/lib/annotation/fold-tag'
import type { NotebookFilter, NoteKind } from '@/lib/notebook/notebook-filter'
import { parseQuery, type Term } from '@/lib/search/parse-query'
import type { Viewer } from '@/lib/session/viewer'
import type { Prisma } from '@/prisma/generated/client'
import { visibleWhere } from '../annotation/visible-where'

type Where = Prisma.AnnotationWhereInput

const KINDS: Record<NoteKind, Where> = {
  highlight: { replyTo: null, bodyText: null },
  comment: { replyTo: null, bodyText: { not: null } },
  reply: { replyTo: { not: null } },
}

/** The viewer’s own live annotations that pass the filter, as a condition. */
export function notebookWhere(viewer: Viewer, filter: NotebookFilter): Where {
  const { q, work, meaning, tag, side, stance, lang, kind } = filter
  const conditions: (Where | undefined)[] = [
    visibleWhere(viewer),
    work === undefined ? undefined : { work },
    meaning && { meaning },
    tag === undefined ? undefined : { tags: { some: { folded: foldTag(tag) } } },
    side && { root: { targets: { some: { side, role: 'marked' } } } },
    stance && { stance },
    lang && { bodyLang: lang },
    kind && KINDS[kind],
    ...parseQuery(q ?? '').map(termWhere),
  ]
  const AND = conditions.filter((condition) => condition !== undefined)
  return { ownerId: viewer.id, deletedAt: null, AND }
}

/** Folded text holds no sign that a pattern of the database would read (see `foldSearch`), so none is escaped. */
function termWhere({ likeness, forms }: Term): Where {
  const alternatives = [...new Set(Object.values(forms))]
  return { searchText: { OR: alternatives.map((form) => ({ [likeness]: { contains: form } })) } }
}
