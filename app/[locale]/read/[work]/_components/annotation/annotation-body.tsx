'use client'
import type { Body } from '@/lib/annotation/annotation'
import { useMarkdown } from './use-markdown'

/** A comment as its reader wrote it, in the language it is written in. Plain text until the Markdown parser is here. */
export function AnnotationBody({ text, lang }: Body) {
  const markdown = useMarkdown(text)
  return (
    <div className="annotation-body" lang={lang}>
      {markdown ? <markdown.Blocks blocks={markdown.blocks} /> : <p>{text}</p>}
    </div>
  )
}
