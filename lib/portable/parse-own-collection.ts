import { fromWebAnnotation, type ReadAnnotation, type WebTexts } from '../annotation/from-web-annotation'
import { isOwnContext } from '../annotation/web-vocabulary'
import { Tags } from '../annotation/tag'
import { excerpt } from './excerpt'
import type { ImportEntry, ImportFault, ParsedImport, Refusal, RefusedEntry } from './import-entry'
import { IMPORT_LIMITS } from './import-limits'
import type { Stretches } from './stretches'

/** Whether a value claims to be a W3C AnnotationCollection, ours or another’s. */
export function isCollection(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'AnnotationCollection'
  )
}

/**
 * Reads what `toCollection` writes: one page, every note by itself. A collection under another `@context` is refused
 * whole: what its terms mean is written elsewhere, and nothing is fetched. So is one whose further pages are elsewhere.
 */
export function* parseOwnCollection(
  value: Record<string, unknown>,
  texts: WebTexts,
): Stretches<ParsedImport | ImportFault> {
  if (!isOwnContext(value['@context'])) return 'import-unknown-context'
  const page = value['first']
  if (typeof page !== 'object' || page === null || !('items' in page) || !Array.isArray(page.items))
    return 'import-unknown-format'
  if ('next' in page) return 'import-incomplete'
  const items: readonly unknown[] = page.items
  if (items.length > IMPORT_LIMITS.entries) return 'import-too-many'
  const entries: ImportEntry[] = []
  const refused: RefusedEntry[] = []
  for (const [index, item] of items.entries()) {
    const read = fromWebAnnotation(item, texts)
    const reason = typeof read === 'string' ? REASONS[read] : findFault(read)
    if (typeof read === 'string' || reason !== null) refused.push(refuse(index, reason ?? 'malformed', item))
    else entries.push(toEntry(index, read))
    yield
  }
  return { kind: 'own', entries, refused }
}

const REASONS = { 'not-ours': 'malformed', 'text-unknown': 'work-unknown' } as const

const findFault = ({ tags }: ReadAnnotation): Refusal | null => (Tags.safeParse(tags).success ? null : 'tags')

function toEntry(index: number, read: ReadAnnotation): ImportEntry {
  const { targets, id, ...rest } = read
  return {
    ...rest,
    index,
    key: id,
    id,
    passages: targets.map(({ quote, role, via, side, revision, range }) => ({
      quote,
      role,
      via,
      side,
      place: { revision, range },
      isWhole: false,
    })),
  }
}

/** Names it by its comment, or by what it is. */
function refuse(index: number, reason: Refusal, item: unknown): RefusedEntry {
  return { index, reason, words: excerpt(findWords(item)) }
}

function findWords(item: unknown): string {
  const body = typeof item === 'object' && item !== null && 'body' in item ? item.body : null
  const [first] = Array.isArray(body) ? (body as unknown[]) : []
  const value = typeof first === 'object' && first !== null && 'value' in first ? first.value : ''
  return typeof value === 'string' ? value : ''
}
