import { Fragment } from 'react'
import type { Side } from '@/lib/text/side'
import { proseRuns } from '@/lib/work/prose-runs'

/** Editorial prose in one language; words quoted from the other stand in italics, under their own `lang`. */
export function Prose({ text, lang }: { text: string; lang: Side }) {
  return proseRuns(text, lang).map((run, index) =>
    run.foreign ? (
      <i key={index} lang={run.lang}>
        {run.text}
      </i>
    ) : (
      <Fragment key={index}>{run.text}</Fragment>
    ),
  )
}
