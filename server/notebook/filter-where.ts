import 'server-only'
import { foldTag } from '@/lib/annotation/fold-tag'
import type { NotebookFilter, NoteKind } from '@/lib/notebook/notebook-filter'
import { parseQuery, type Term } from '@/lib/search/parse-query'
import type { Prisma } from '@/prisma/generated/client'

type Where = Prisma.AnnotationWhereInput

const KINDS: Record<NoteKind, Where> = {
  highlight: { replyTo: null, bodyText: null },
  comment: { replyTo: null, bodyText: { not: null } },
  reply: { replyTo: { not: null } },
}

/** The annotations a filter of the notebook picks, as a condition: whose they are is another. */
export function filterWhere(filter: NotebookFilter): Where {
  const { q, work, meaning, tag, side, stance, lang, kind } = filter
  const conditions: (Where | undefined)[] = [
    work === undefined ? undefined : { work },
    meaning && { meaning },
    tag === undefined ? undefined : { tags: { some: { folded: foldTag(tag) } } },
    side && { root: { targets: { some: { side, role: 'marked' } } } },
    stance && { stance },
    lang && { bodyLang: lang },
    kind && KINDS[kind],
    ...parseQuery(q ?? '').map(termWhere),
  ]
  return { AND: conditions.filter((condition) => condition !== undefined) }
}

/** Folded text holds no sign that a pattern of the database would read (see `foldSearch`), so none is escaped. */
function termWhere({ likeness, forms }: Term): Where {
  const alternatives = [...new Set(Object.values(forms))]
  return { searchText: { OR: alternatives.map((form) => ({ [likeness]: { contains: form } })) } }
}
