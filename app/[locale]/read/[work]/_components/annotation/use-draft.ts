'use client'
import { useState } from 'react'
import { v7 } from 'uuid'
import { sameValue } from '@/browser/annotation/same-value'
import { lineOf, stampOf, type Draft, type DraftAbout } from '@/browser/annotation/drafts'
import { draftsOf, useDraftBox } from './use-draft-box'

/** What an editor holds; a reply has a stance and no meaning, and targets that it quotes. */
export type Words = Pick<Draft, 'meaning' | 'text' | 'lang'> &
  Partial<Pick<Draft, 'stance' | 'tags' | 'targets'>>

/** An editor's own draft. */
export interface OwnDraft {
  /** Its id; another one once the editor begins anew. A new annotation gets it. */
  id: string
  /** The draft of an earlier editor that is taken up in it. */
  taken: Draft | null
  /** Other drafts of the same, of another tab or an earlier visit, the one last touched first. */
  others: readonly Draft[]
  /** Whether what was written will outlive the page. */
  isKept: boolean
  /** Keeps what is written, on every change. */
  keep: (written: Words) => void
  /** Throws it away, with what it was taken up from. */
  drop: () => void
  /** Begins anew: on another draft, or on none. What was written stays. */
  begin: (taken: Draft | null) => void
}

/**
 * What is written in an editor, kept on every change. It takes up the draft that was chosen, or else the one of the same that
 * was last touched. `saved` is what stands without any draft: to come back to it is to have no draft.
 */
export function useDraft(about: DraftAbout, saved: Words, chosen?: Draft | null): OwnDraft {
  const { box, drafts } = useDraftBox()
  const same = draftsOf(drafts, about)
  const [{ id, taken }, setBegun] = useState(() => ({ id: v7(), taken: chosen ?? same[0] ?? null }))
  const [isKept, setKept] = useState(true)
  const own = {
    stance: null,
    tags: [],
    ...about,
    seen: about.seen && (taken?.seen ?? about.seen),
    id,
    after: lineOf(taken),
  }
  return {
    id,
    taken,
    others: same.filter((draft) => draft.id !== id && !own.after.includes(stampOf(draft))),
    isKept,
    keep: (written) => {
      if (isAsBefore(written, saved)) box.drop({ id, after: [] })
      else
        void box
          .keep({ ...own, ...written, targets: placesOf(about, written), touchedAt: now() })
          .then(setKept)
    },
    drop: () => box.drop(own),
    begin: (next) => setBegun({ id: v7(), taken: next }),
  }
}

/** What a reply quotes is written; what a note stands on is not. */
function placesOf(about: DraftAbout, { targets }: Words): Draft['targets'] {
  return about.replyTo === null ? about.targets : (targets ?? about.targets)
}

function now(): string {
  return new Date().toISOString()
}

function isAsBefore(written: Words, saved: Words): boolean {
  const isBare = ({ text, targets = [], tags = [] }: Words) =>
    text.trim() === '' && tags.length === 0 && sameValue(targets, saved.targets ?? [])
  const isEmpty = isBare(written) && isBare(saved)
  const fields = ['text', 'meaning', 'lang', 'stance', 'tags', 'targets'] as const
  return isEmpty || fields.every((field) => sameValue(written[field], saved[field]))
}
