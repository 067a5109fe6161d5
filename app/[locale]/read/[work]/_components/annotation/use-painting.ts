'use client'
import { useEffect, useMemo, useRef } from 'react'
import type { Draft } from '@/browser/annotation/drafts'
import {
  placeTargets,
  roleOf,
  type PlacedAnnotation,
  type Placement,
  type PlacingText,
} from '@/browser/annotation/placed-annotation'
import { choosePainter } from '@/browser/painter/choose-painter'
import type { PaintedRange, Tone } from '@/browser/painter/painted-range'
import type { Painter } from '@/browser/painter/painter'
import { withProjections } from '@/lib/annotation/note-targets'

interface Painted {
  text: PlacingText
  annotations: readonly PlacedAnnotation[]
  /** What stands out. */
  active: string | null
  /** The passage a comment is being written on. */
  composing: Draft | null
}

/** Keeps annotations painted over the text of `root`. */
export function usePainting(root: HTMLElement, { text, annotations, active, composing }: Painted): void {
  const painter = useRef<Painter | null>(null)
  const drafted = useMemo(
    () => composing && placeTargets(text, withProjections(text, composing.targets)),
    [text, composing],
  )
  useEffect(() => {
    const chosen = choosePainter(root)
    painter.current = chosen
    return () => {
      chosen.dispose()
      painter.current = null
    }
  }, [root])
  useEffect(() => {
    const ranges = annotations.flatMap((view) => toRanges(view, view.annotation.id, view.annotation.meaning))
    painter.current?.paint(drafted ? [...ranges, ...toRanges(drafted, '', 'draft')] : ranges)
  }, [root, annotations, drafted])
  useEffect(() => {
    painter.current?.focus(active)
  }, [root, active])
}

function toRanges(placed: Placement, id: string, tone: Tone): PaintedRange[] {
  return placed.places.map((place) => {
    const { side, range } = place
    return { id, side, range, tone, role: roleOf(placed, place) }
  })
}
