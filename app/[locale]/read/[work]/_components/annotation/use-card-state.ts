'use client'
import type { LaidReply } from '@/browser/annotation/thread-replies'
import { useAnnotations, type Shelf } from './annotation-context'

/** How a card on a shelf stands, apart from what its annotation says. */
export interface CardState {
  /** Its tools are shown. */
  isOpen: boolean
  /** Its comment is being written. */
  isEdited: boolean
  /** The server has just confirmed it. */
  isSaved: boolean
  /** What is answered to it: the same list until something in it has changed. */
  replies: readonly LaidReply[]
}

const NONE: readonly LaidReply[] = []

/** Tells of each annotation how its card on a shelf stands. */
export function useCardState(shelf: Shelf): (id: string) => CardState {
  const { active, editing, saved, snapshot, shelf: openShelf } = useAnnotations()
  return (id) => ({
    isOpen: active === id && shelf === openShelf,
    isEdited: editing?.id === id && editing.shelf === shelf,
    isSaved: saved.has(id),
    replies: snapshot.replies.get(id) ?? NONE,
  })
}
