import { Fragment } from 'react'
import { markText } from '@/lib/search/mark-text'
import type { Span } from '@/lib/search/span'

/** A text with what was found in it marked. Spans are in order and apart. */
export function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  return markText(text, spans).map(({ text: run, marked }, index) =>
    marked ? <mark key={index}>{run}</mark> : <Fragment key={index}>{run}</Fragment>,
  )
}
