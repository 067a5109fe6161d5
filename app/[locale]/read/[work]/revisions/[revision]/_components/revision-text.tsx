import { Fragment } from 'react'
import { useTranslations } from 'next-intl'
import { SourceText } from '@/components/revision/source-text'
import { serializeSegmentSource } from '@/lib/text/segment-source'
import { SIDES, type Side } from '@/lib/text/side'
import type { SegmentId } from '@/lib/work/ids'
import type { WorkText } from '@/lib/work/text-at'

/** The text of one revision, both sides, to be read and pointed at. It has none of the reader's tools. */
export function RevisionText({ text }: { text: WorkText }) {
  const t = useTranslations('work')
  return (
    <article className="revision-text">
      {text.paragraphs.map(({ id, segments }, index) => (
        <section key={id} id={id} aria-label={t('paragraph', { number: index + 1 })}>
          {SIDES.map((side) => (
            <p key={side} lang={side} data-side={side}>
              {segments.map((segment, at) => (
                <Fragment key={segment}>
                  {at > 0 && ' '}
                  <Sentence text={text} side={side} segment={segment} />
                </Fragment>
              ))}
            </p>
          ))}
        </section>
      ))}
    </article>
  )
}

function Sentence({ text, side, segment }: { text: WorkText; side: Side; segment: SegmentId }) {
  const sentence = text.texts[side][segment]
  if (sentence === undefined) throw new Error(`revision ${text.revision} has no ${segment} on side ${side}`)
  return (
    <span id={side === 'tr' ? segment : `${side}.${segment}`}>
      <SourceText source={serializeSegmentSource(sentence)} />
    </span>
  )
}
