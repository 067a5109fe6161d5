'use client'
import { useAnnotations, type Shelf } from './annotation-context'

/** How a card on a shelf stands, apart from what its annotation says. */
export interface CardState {
  /** Its tools are shown. */
  isOpen: boolean
  /** Its comment is being written. */
  isEdited: boolean
  /** The server has just confirmed it. */
  isSaved: boolean
}

/** Tells of each annotation how its card on a shelf stands. */
export function useCardState(shelf: Shelf): (id: string) => CardState {
  const { active, editing, saved, shelf: openShelf } = useAnnotations()
  return (id) => ({
    isOpen: active === id && shelf === openShelf,
    isEdited: editing?.id === id && editing.shelf === shelf,
    isSaved: saved.has(id),
  })
}
