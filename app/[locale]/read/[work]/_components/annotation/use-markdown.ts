'use client'
import { useEffect, useMemo, useState } from 'react'
import { looksLikeMarkdown } from '@/lib/annotation/looks-like-markdown'
import type { Block } from '@/lib/annotation/markdown-tree'
import type { MarkdownBlocks } from '@/components/text/markdown-blocks'

interface Markdown {
  parse: (text: string) => Block[]
  Blocks: typeof MarkdownBlocks
}

let loaded: Markdown | null = null

/** What reads Markdown and what shows it, fetched together with the first comment that has any. */
async function loadMarkdown(): Promise<Markdown> {
  const [reader, view] = await Promise.all([
    import('@/lib/annotation/markdown'),
    import('@/components/text/markdown-blocks'),
  ])
  return (loaded = { parse: reader.parseMarkdown, Blocks: view.MarkdownBlocks })
}

/** The blocks of a comment and what shows them; null for one plain paragraph, and until both have been fetched. */
export function useMarkdown(text: string): { blocks: Block[]; Blocks: typeof MarkdownBlocks } | null {
  const [markdown, setMarkdown] = useState(() => loaded)
  const isNeeded = looksLikeMarkdown(text)
  useEffect(() => {
    if (!isNeeded || markdown) return
    let isCurrent = true
    void loadMarkdown().then((found) => {
      if (isCurrent) setMarkdown(found)
    })
    return () => {
      isCurrent = false
    }
  }, [isNeeded, markdown])
  return useMemo(
    () => (isNeeded && markdown ? { blocks: markdown.parse(text), Blocks: markdown.Blocks } : null),
    [isNeeded, markdown, text],
  )
}
