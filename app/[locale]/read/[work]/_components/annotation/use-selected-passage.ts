'use client'
import { useEffect, useState } from 'react'
import { listenForSelectionKeys } from '@/browser/selection/selection-keys'
import { watchSelection } from '@/browser/selection/watch-selection'
import type { SelectedPassage } from '@/browser/selection/selected-passage'

/** The passage that is selected in the text, by mouse, touch or keys; null where none is. */
export function useSelectedPassage(root: HTMLElement): SelectedPassage | null {
  const [passage, setPassage] = useState<SelectedPassage | null>(null)
  useEffect(() => {
    const stopWatching = watchSelection(root, setPassage)
    const stopKeys = listenForSelectionKeys(root)
    return () => {
      stopWatching()
      stopKeys()
    }
  }, [root])
  return passage
}
