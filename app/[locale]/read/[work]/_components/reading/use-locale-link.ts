'use client'
import { useEffect } from 'react'
import { keepPlaceAcrossLocales } from '@/browser/reading/locale-link'
import { sentenceOnLine } from '@/browser/reading/reading-line'
import { segmentOf } from '@/browser/reading/sentences'
import { useReader } from '../reader-context'

/** The page in the other interface language opens at the sentence being read; at its top if nothing is read yet. */
export function useLocaleLink(): void {
  const { root } = useReader()
  useEffect(
    () =>
      keepPlaceAcrossLocales(() => {
        const read = sentenceOnLine(root)
        return read && scrollY > 0 ? segmentOf(read) : null
      }),
    [root],
  )
}
