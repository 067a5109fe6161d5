import { isStorable } from '../annotation/storable'
import { ANNOTATION_LIMITS } from '../annotation/limits'
import { normalizeTag, Tags } from '../annotation/tag'
import { foldTag } from '../annotation/fold-tag'
import { CONTEXT_LENGTH, EXACT_LENGTH } from '../anchor/quote-limits'
import type { Target } from '../anchor/target'
import { excerpt } from './excerpt'
import { guessLanguage } from './guess-language'
import { HypothesisAnnotation, HypothesisExport, HypothesisQuote } from './hypothesis-shape'
import type {
  ImportEntry,
  ImportFault,
  ImportPassage,
  ParsedImport,
  Refusal,
  RefusedEntry,
} from './import-entry'
import { IMPORT_LIMITS } from './import-limits'
import type { Stretches } from './stretches'

/** Whether a value claims to be the JSON export of the Hypothesis client. */
export function isHypothesisExport(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'annotations' in value && 'export_userid' in value
}

/**
 * Reads the JSON export of the Hypothesis client. Only what the person who exported it wrote is taken: an import must not put
 * others’ words under a reader’s name. A note becomes an idea, in the private layer whatever its group was; a note on a
 * whole page stands on the work’s title. Positions are not read: they count the text of a page that is not here.
 */
export function* parseHypothesisExport(
  value: Record<string, unknown>,
  workAt: (address: string) => string | null,
): Stretches<ParsedImport | ImportFault> {
  const file = HypothesisExport.safeParse(value)
  if (!file.success) return 'import-unknown-format'
  if (file.data.annotations.length > IMPORT_LIMITS.foreignEntries) return 'import-too-many'
  const read: (HypothesisAnnotation | null)[] = []
  for (const one of file.data.annotations) {
    read.push(HypothesisAnnotation.safeParse(one).data ?? null)
    yield
  }
  const writer = findWriter(file.data.export_userid, read)
  const entries: ImportEntry[] = []
  const refused: RefusedEntry[] = []
  for (const [index, one] of read.entries()) {
    const entry = one === null ? 'malformed' : toEntry(index, one, writer, workAt)
    if (typeof entry === 'string') refused.push({ index, reason: entry, words: excerpt(one?.text ?? '') })
    else entries.push(entry)
    yield
  }
  return { kind: 'hypothesis', entries, refused }
}

/** Whose annotations are taken: those of who exported them; of who wrote them all, where the file does not say. */
function findWriter(exporter: string, read: readonly (HypothesisAnnotation | null)[]): string | null {
  if (exporter !== '') return exporter
  const users = new Set(read.flatMap((one) => one?.user ?? []))
  const [sole] = users
  return users.size === 1 ? (sole ?? null) : null
}

function toEntry(
  index: number,
  one: HypothesisAnnotation,
  writer: string | null,
  workAt: (address: string) => string | null,
): ImportEntry | Refusal {
  const { id, text, references, created, updated } = one
  if (one.user !== writer) return 'another-reader'
  const work = workAt(one.uri) ?? workAt(one.target[0]?.source ?? '')
  if (work === null) return 'work-unknown'
  if (!isStorable(text)) return 'malformed'
  if (text.length > ANNOTATION_LIMITS.body) return 'too-long'
  const tags = evenTags(one.tags)
  if (!Tags.safeParse(tags).success) return 'tags'
  const parent = references.at(-1) ?? null
  const passages = parent === null ? findPassages(one) : []
  if (typeof passages === 'string') return passages
  if (parent !== null && text.trim() === '') return 'malformed'
  const createdAt = new Date(created).toISOString()
  const updatedAt = new Date(updated).toISOString()
  return {
    index,
    key: id,
    id: null,
    work,
    replyTo: parent,
    meaning: parent === null ? 'idea' : null,
    stance: null,
    tags,
    body: text.trim() === '' ? null : { text, lang: guessLanguage(text, 'tr') },
    passages,
    createdAt,
    updatedAt,
    editedAt: null,
    answered: null,
    deletedAt: null,
  }
}

/** As they are kept here; two that are one to us are one. */
function evenTags(given: readonly string[]): string[] {
  const tags = new Map(given.map((tag) => [foldTag(normalizeTag(tag)), normalizeTag(tag)]))
  tags.delete('')
  return [...tags.values()]
}

function findPassages({ target, document, uri }: HypothesisAnnotation): ImportPassage[] | Refusal {
  const selectors = target.flatMap(({ selector = [] }) => selector)
  const quotes = selectors.flatMap((one) => HypothesisQuote.safeParse(one).data ?? [])
  const [title = uri] = [document?.title ?? []].flat()
  const found = quotes.length > 0 ? quotes : [{ exact: title.slice(0, EXACT_LENGTH), prefix: '', suffix: '' }]
  const passages = found
    .filter(({ exact }) => exact.trim() !== '')
    .map((quote): ImportPassage => ({
      quote: evenQuote(quote),
      role: 'marked',
      via: null,
      side: null,
      place: null,
      isWhole: quotes.length === 0,
    }))
  if (passages.length === 0 || passages.length > ANNOTATION_LIMITS.targets) return 'malformed'
  if (passages.some(({ quote }) => quote.exact.length > EXACT_LENGTH)) return 'too-long'
  return passages.every(({ quote }) => isStorable(quote.exact + quote.prefix + quote.suffix))
    ? passages
    : 'malformed'
}

/** NFC, as our texts are, without white space at its ends, and no more context than we keep. */
function evenQuote({ exact, prefix, suffix }: Target['quote']): Target['quote'] {
  const even = exact.normalize('NFC')
  const begin = even.slice(0, even.length - even.trimStart().length)
  const close = even.slice(even.trimEnd().length)
  return {
    exact: even.trim(),
    prefix: (prefix.normalize('NFC') + begin).slice(-CONTEXT_LENGTH).replace(/^[\uDC00-\uDFFF]/u, ''),
    suffix: (close + suffix.normalize('NFC')).slice(0, CONTEXT_LENGTH).replace(/[\uD800-\uDBFF]$/u, ''),
  }
}
