'use client'
import { useEffect, useState } from 'react'
import type { Body } from '@/lib/annotation/annotation'
import { readMentions } from '@/lib/mention/mention'
import type { Difference } from '@/lib/revision/mark-differences'

/**
 * What two comments do not share, word by word: without what was added the first, without what was removed the second.
 * Null where there is nothing to compare, or one is in the other language; and until what compares has been fetched.
 */
export function useDifferences(first: Body | null, second: Body | null): readonly Difference[] | null {
  const [found, setFound] = useState<{ of: string; differences: Difference[] } | null>(null)
  const isComparable = first !== null && second !== null && first.lang === second.lang
  const [before, after] = isComparable ? [readMentions(first.text), readMentions(second.text)] : ['', '']
  const lang = first?.lang ?? 'tr'
  const of = JSON.stringify([before, after, lang])
  useEffect(() => {
    if (before === after) return
    let isCurrent = true
    import('@/lib/revision/mark-differences').then(
      ({ markDifferences }) => {
        if (isCurrent) setFound({ of, differences: markDifferences(before, after, lang) })
      },
      // Away again: the two texts stand beside each other without marks.
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [before, after, lang, of])
  return found?.of === of ? found.differences : null
}
