'use client'
import type { Body } from '@/lib/annotation/annotation'
import { MarkdownBlocks } from './markdown-blocks'
import { useMarkdown } from './use-markdown'

/** A comment as its reader wrote it, in the language it is written in. Plain text until the Markdown parser is here. */
export function AnnotationBody({ text, lang }: Body) {
  const blocks = useMarkdown(text)
  return (
    <div className="annotation-body" lang={lang}>
      {blocks ? <MarkdownBlocks blocks={blocks} /> : <p>{text}</p>}
    </div>
  )
}
