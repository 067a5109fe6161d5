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
import { listViewRanges } from '@/browser/annotation/view-ranges'
import { choosePainter } from '@/browser/painter/choose-painter'
import type { PaintedRange } from '@/browser/painter/painted-range'
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
    const ranges = listViewRanges(annotations)
    painter.current?.paint(drafted ? [...ranges, ...toDraftRanges(drafted)] : ranges)
  }, [root, annotations, drafted])
  useEffect(() => {
    painter.current?.focus(active)
  }, [root, active])
}

function toDraftRanges(placed: Placement): PaintedRange[] {
  return placed.places.map((place) => {
    const { side, range } = place
    return { id: '', side, range, tone: 'draft', role: roleOf(placed, place) }
  })
}
