import type { SideText } from '../../lib/anchor/side-text'
import type { Side } from '../../lib/text/side'
import type { Random } from './random'
import { kept, type Tracked } from './tracked'

/** A sentence of the revision that is being made. */
export interface DraftSegment {
  readonly id: string
  readonly paragraph: string
  body: Tracked
}

/** A revision in the making: the old text, and what it has become so far. */
export interface Draft {
  readonly side: Side
  readonly old: SideText
  readonly segments: DraftSegment[]
  /** Words of the old text, to write others with. */
  readonly vocabulary: readonly string[]
  /** An id of a paragraph that was never used. */
  readonly makeId: (paragraph: string) => string
}

export function startDraft(old: SideText, vocabulary: readonly string[]): Draft {
  const used = new Map<string, number>()
  for (const { id, paragraph } of old.segments)
    used.set(paragraph, Math.max(used.get(paragraph) ?? 0, Number(id.slice(paragraph.length + 2))))
  return {
    side: old.side,
    old,
    segments: old.segments.map(({ id, paragraph, text, start }) => ({
      id,
      paragraph,
      body: kept(text, start),
    })),
    vocabulary,
    makeId: (paragraph) => {
      const next = (used.get(paragraph) ?? 0) + 1
      used.set(paragraph, next)
      return `${paragraph}.s${next}`
    },
  }
}

/** An edit of the sentence at a place of the draft. False where it has nothing to do, and did nothing. */
export type Edit = (draft: Draft, at: number, random: Random) => boolean
