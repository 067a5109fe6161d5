'use client'
import { useReader } from '../reader-context'

/** The page's main part: what floats over the text belongs in it, so that it is found by its landmark. */
export function usePageMain(): Element {
  const { root } = useReader()
  return root.closest('main') ?? document.body
}
