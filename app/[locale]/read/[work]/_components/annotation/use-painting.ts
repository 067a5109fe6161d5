'use client'
import { useEffect, useMemo, useRef } from 'react'
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
import type { Target } from '@/lib/anchor/target'

/** The mark by which `npm run bench:annotate -- --app` knows how many annotations the next frame shows. */
const PAINTED = 'yanyana:painted'

interface Painted {
  text: PlacingText
  annotations: readonly PlacedAnnotation[]
  /** What stands out. */
  active: string | null
  /** What is chosen and not kept yet, with what follows from it. */
  drafted: readonly Target[] | null
}

/** Keeps annotations painted over the text of `root`. */
export function usePainting(root: HTMLElement, { text, annotations, active, drafted }: Painted): void {
  const painter = useRef<Painter | null>(null)
  const kept = useMemo(() => listViewRanges(annotations), [annotations])
  const fresh = useMemo(() => (drafted ? toDraftRanges(placeTargets(text, drafted)) : []), [text, drafted])
  useEffect(() => {
    const chosen = choosePainter(root)
    painter.current = chosen
    return () => {
      chosen.dispose()
      painter.current = null
    }
  }, [root])
  useEffect(() => {
    painter.current?.paint([...kept, ...fresh])
    performance.clearMarks(PAINTED)
    performance.mark(PAINTED, { detail: annotations.length })
  }, [root, annotations, kept, fresh])
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
