import { Fragment } from 'react'
import { useTranslations } from 'next-intl'
import type { Side } from '@/lib/text/side'
import type { LoadedWork } from '@/lib/work/loaded-work'
import type { WorkMarks } from '@/lib/work/marks'
import { segmentPieces } from '@/lib/work/segment-pieces'
import { sideTextOf } from '@/lib/work/side-text-of'
import type { Paragraph } from '@/lib/work/work'
import { Segment } from './segment'

interface ParagraphRowProps {
  loaded: LoadedWork
  paragraph: Paragraph
  /** From 1. */
  number: number
  marks: WorkMarks
}

/** One paragraph: the two sides, its number between them, and the empty margin where a reader's notes are put. */
export function ParagraphRow({ loaded, paragraph, number, marks }: ParagraphRowProps) {
  const t = useTranslations('work')
  const side = (name: Side) => (
    <p className="side" lang={name} data-side={name}>
      {paragraph.segments.map((id, index) => {
        const text = loaded.texts[name][id]
        if (text === undefined) throw new Error(`${loaded.work.id}: ${name} has no ${id}`)
        const repairs = (marks.repairs.get(id) ?? []).filter((repair) => repair.side === name)
        const pieces = segmentPieces(text, name, marks.notes.get(id) ?? [], repairs)
        return (
          <Fragment key={id}>
            {index > 0 && ' '}
            <Segment
              id={id}
              side={name}
              index={index}
              pieces={pieces}
              letters={marks.letters}
              from={sideTextOf(loaded, name).byId.get(id)?.from ?? []}
              isRevised={marks.revised.has(id)}
            />
          </Fragment>
        )
      })}
    </p>
  )
  return (
    <section className="para" id={paragraph.id} data-paragraph={paragraph.id}>
      {side('tr')}
      <a className="num" href={`#${paragraph.id}`} aria-label={t('paragraph', { number })}>
        {number}
      </a>
      {side('en')}
      <aside className="margin" data-margin={paragraph.id} />
    </section>
  )
}
