import { learnFrom, proposeLinks } from '../align/propose/propose-links'
import type { LinkedSegment } from '../align/propose/dictionary'
import { writeWordGroup } from '../align/word-group'
import type { Span } from '../anchor/text-range'
import { SIDES, type Side } from '../text/side'
import type { SegmentId } from './ids'
import { segmentsOf } from './segments'
import { sortContentWords } from './word-coverage'
import { canonicalText, listPlacedGroups } from './word-groups'
import type { SegmentWords, WordLayer } from './word-layer'
import { findWordLinks } from './word-links'
import type { WorkFolder } from './work-folder'

/** Every segment of a work with the links that a person has confirmed and that still hold. */
export function listLinkedSegments(folder: WorkFolder): LinkedSegment[] {
  return segmentsOf(folder.work).map((id) => {
    const texts = { tr: canonicalText(folder, 'tr', id), en: canonicalText(folder, 'en', id) }
    const source = (text: string) => ({ [id]: { text, markers: [] } })
    const own = folder.words[id]
    const links = findWordLinks(own ? { [id]: own } : {}, { tr: source(texts.tr), en: source(texts.en) })
    return { id, texts, links: links[id] ?? [] }
  })
}

/** The segments that have a content word nobody has told anything of: new ones, and changed ones. */
export function listUntoldSegments(folder: WorkFolder): SegmentId[] {
  return segmentsOf(folder.work).filter((id) =>
    SIDES.some((side) => {
      const { proposed, untold } = sortContentWords(folder, side, id)
      return proposed.length + untold.length > 0
    }),
  )
}

/** What is written for a person and no longer stands in its sentence: reported, never taken out. */
export function listBrokenGroups(folder: WorkFolder): { id: SegmentId; side: Side; written: string }[] {
  return segmentsOf(folder.work).flatMap((id) =>
    listPlacedGroups(folder, id)
      .filter(({ role, found }) => role !== 'proposed' && typeof found === 'string')
      .map(({ side, written }) => ({ id, side, written })),
  )
}

/**
 * The word links of a work with proposals for some segments, in the place of earlier proposals for them. What a person
 * has confirmed, and what is said not to be linked, stays as it is; proposals keep clear of it.
 */
export function proposeWords(folder: WorkFolder, ids: readonly SegmentId[]): WordLayer {
  const linked = listLinkedSegments(folder)
  const lessons = learnFrom(linked)
  const entries = segmentsOf(folder.work).flatMap((id): [SegmentId, SegmentWords][] => {
    const old = folder.words[id]
    if (!ids.includes(id)) return old ? [[id, old]] : []
    const texts = { tr: canonicalText(folder, 'tr', id), en: canonicalText(folder, 'en', id) }
    const told = listPlacedGroups(folder, id).filter(({ role }) => role !== 'proposed')
    const isFree = (side: Side, word: Span) =>
      !told.some(
        (group) => group.side === side && typeof group.found !== 'string' && touches(group.found, word),
      )
    const links = linked.find((segment) => segment.id === id)?.links ?? []
    const proposed = proposeLinks(texts, lessons, { links, isFree }).map((link): [string, string] => [
      writeWordGroup(texts.tr, 'tr', link.tr),
      writeWordGroup(texts.en, 'en', link.en),
    ])
    const { unlinked } = old ?? {}
    return [
      [
        id,
        { links: old?.links ?? [], ...(proposed.length > 0 && { proposed }), ...(unlinked && { unlinked }) },
      ],
    ]
  })
  return Object.fromEntries(entries)
}

function touches(group: readonly Span[], word: Span): boolean {
  return group.some((run) => run.start < word.end && word.start < run.end)
}
