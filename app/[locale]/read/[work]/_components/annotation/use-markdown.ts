'use client'
import { useEffect, useMemo, useState } from 'react'
import { looksLikeMarkdown } from '@/lib/annotation/looks-like-markdown'
import type { Block } from '@/lib/annotation/markdown-tree'

type Parse = (text: string) => Block[]

let loaded: Parse | null = null

/** The blocks of a comment; null for one plain paragraph, and until the parser has been fetched. */
export function useMarkdown(text: string): Block[] | null {
  const [parse, setParse] = useState(() => loaded)
  const isNeeded = looksLikeMarkdown(text)
  useEffect(() => {
    if (!isNeeded || parse) return
    let isCurrent = true
    void import('@/lib/annotation/markdown').then(({ parseMarkdown }) => {
      loaded = parseMarkdown
      if (isCurrent) setParse(() => parseMarkdown)
    })
    return () => {
      isCurrent = false
    }
  }, [isNeeded, parse])
  return useMemo(() => (isNeeded && parse ? parse(text) : null), [isNeeded, parse, text])
}
