'use client'
import { useEffect } from 'react'
import { watchProgress } from '@/browser/reading/progress'
import { useReader } from '../reader-context'

/** Draws the progress line where style sheets cannot drive it by scrolling alone. */
export function useProgressLine(): void {
  const { root } = useReader()
  useEffect(() => {
    const line = document.querySelector<HTMLElement>('.progress')
    if (!line || CSS.supports('animation-timeline: view()')) return
    return watchProgress(root, (progress) => {
      line.style.transform = `scaleX(${String(progress)})`
    })
  }, [root])
}
