'use client'
import {
  paragraphAt,
  paragraphOf,
  type Place,
  type PlacedAnnotation,
} from '@/browser/annotation/placed-annotation'
import { findUnitAt, type UnitAt } from '@/browser/hit-test/find-unit-at'
import { toDomRange } from '@/browser/reader-dom/to-dom-range'
import type { Annotations } from './annotation-context'
import { focusReply } from './focus-reply'
import { MARGIN } from './margin-room'

interface Pressed {
  root: HTMLElement
  /** The notes at the point, in reading order. */
  ids: readonly string[]
  /** In pixels of the window. */
  x: number
  y: number
}

/**
 * Shows the notes of a point of the text: beside the words, or where the card of the only one stands in the margin
 * beside them, there. Where the words are what a reply quotes, it leads to the reply.
 */
export function openNotesAt({ inText, text, openList }: Annotations, { root, ids, x, y }: Pressed): void {
  const view = inText.find(({ annotation }) => annotation.id === ids[0])
  const place = view && findPlaceAt(view, findUnitAt(root, x, y))
  if (!place) return
  // A card in the margin stands at its own paragraph: at a place elsewhere the note comes to the reader.
  const isBeside = paragraphOf(text, view) === paragraphAt(text, place)
  const isInMargin = ids.length === 1 && isBeside && matchMedia(MARGIN).matches
  const words = isInMargin ? null : toDomRange(root, place.side, place.range)
  if (words) openList({ ids, paragraph: null, anchor: words, returnTo: null })
  if (place.reply) focusReply(place.reply, isInMargin ? 'margin' : 'list')
}

/** The place of a note that a unit of the text belongs to. */
function findPlaceAt({ places }: PlacedAnnotation, unit: UnitAt | null): Place | undefined {
  return places.find(
    ({ side, span }) => side === unit?.side && span.start <= unit.offset && unit.offset < span.end,
  )
}
