'use client'
import { useEffect, useRef } from 'react'
import type { Draft } from '@/browser/annotation/drafts'
import { findPlaces, type PlacedAnnotation, type PlacingText } from '@/browser/annotation/placed-annotation'
import { choosePainter } from '@/browser/painter/choose-painter'
import type { PaintedRange } from '@/browser/painter/painted-range'
import type { Painter } from '@/browser/painter/painter'

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
  useEffect(() => {
    const chosen = choosePainter(root)
    painter.current = chosen
    return () => {
      chosen.dispose()
      painter.current = null
    }
  }, [root])
  useEffect(() => {
    const marked = annotations.flatMap(({ annotation: { id, meaning: tone }, places }) =>
      places.map(({ side, range }): PaintedRange => ({ id, side, range, tone, role: 'marked' })),
    )
    const drafted = findPlaces(text, composing?.targets ?? []).map(({ side, range }): PaintedRange => ({
      id: '',
      side,
      range,
      tone: 'draft',
      role: 'marked',
    }))
    painter.current?.paint([...marked, ...drafted])
  }, [root, text, annotations, composing])
  useEffect(() => {
    painter.current?.focus(active)
  }, [root, active])
}
