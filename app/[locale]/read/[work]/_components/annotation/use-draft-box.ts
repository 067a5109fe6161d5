'use client'
import { useEffect, useSyncExternalStore } from 'react'
import type { DraftBox } from '@/browser/annotation/draft-box'
import { nameOf, type Draft, type DraftAbout } from '@/browser/annotation/drafts'
import { findDraftBox } from '@/browser/annotation/find-draft-box'
import type { Snapshot } from '@/browser/annotation/annotation-store'
import { isWritten } from './to-body'

/** The drafts of this browser, those of other tabs too, as they are now. */
export function useDraftBox(): { box: DraftBox; drafts: readonly Draft[] } {
  const box = findDraftBox()
  return { box, drafts: useSyncExternalStore(box.subscribe, box.all, box.all) }
}

/** Those that are about the same thing, the one last touched first. */
export function draftsOf(drafts: readonly Draft[], about: DraftAbout): Draft[] {
  const name = nameOf(about)
  return drafts.filter((draft) => nameOf(draft) === name)
}

/** Clears away drafts that have been saved: the page was closed between the saving and the clearing. */
export function useClearedDrafts({ annotations, replies }: Snapshot): void {
  const { box, drafts } = useDraftBox()
  useEffect(() => {
    if (drafts.length === 0) return
    const all = [...annotations, ...[...replies.values()].flat()]
    const byId = new Map(all.map(({ annotation }) => [annotation.id, annotation]))
    for (const draft of drafts) {
      const made = byId.get(draft.seen?.id ?? draft.id)
      if (made && (draft.seen === null || isWritten(draft, made))) box.drop(draft)
    }
  }, [box, drafts, annotations, replies])
}
