import { SIDES, type Side } from '../../lib/text/side'
import type { PackedRevision } from '../../lib/work/packed-revisions'
import type { Paragraph } from '../../lib/work/work'
import type { BenchText } from './bench-text'

/** What a reader’s page carries of the change that made a revision: only what was otherwise before. */
export function listWhatChanged(before: BenchText, after: BenchText, revision: number): PackedRevision {
  const isMoved = before.tr.length !== after.tr.length
  return {
    revision,
    before: {
      ...Object.fromEntries(SIDES.map((side) => [side, listTexts(before, after, side)])),
      ...(isMoved && { paragraphs: listParagraphs(before) }),
    },
  }
}

function listTexts(before: BenchText, after: BenchText, side: Side): Record<string, string | null> {
  const was = new Map(before[side].map(({ id, text }) => [id, text]))
  const is = new Map(after[side].map(({ id, text }) => [id, text]))
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id))
  return Object.fromEntries(changed.map((id) => [id, was.get(id) ?? null]))
}

function listParagraphs(text: BenchText): Paragraph[] {
  const paragraphs = new Map<string, string[]>()
  for (const { id, paragraph } of text.tr) {
    const own = paragraphs.get(paragraph)
    if (own) own.push(id)
    else paragraphs.set(paragraph, [id])
  }
  return [...paragraphs].map(([id, segments]) => ({ id, segments }))
}
