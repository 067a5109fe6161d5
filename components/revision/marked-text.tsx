import { Fragment } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { markDifferences } from '@/lib/revision/mark-differences'
import type { Side } from '@/lib/text/side'
import { SourceText } from './source-text'

interface MarkedTextProps {
  /** Sources; empty where the sentence was not in the text. */
  before: string
  after: string
  side: Side
}

const ELEMENTS = { removed: 'del', added: 'ins' } as const

/** Two states of a sentence in one: what was taken out struck through, what was put in underlined, both also said. */
export function MarkedText({ before, after, side }: MarkedTextProps) {
  return (
    <p className="state-text" lang={side} data-side={side}>
      {markDifferences(before, after, side).map(({ kind, text }, index) => {
        if (kind === 'same')
          return (
            <Fragment key={index}>
              <SourceText source={text} />
            </Fragment>
          )
        const Element = ELEMENTS[kind]
        return (
          <Element key={index}>
            <Spoken word={`${kind}.begins`} />
            <SourceText source={text} />
            <Spoken word={`${kind}.ends`} />
          </Element>
        )
      })}
    </p>
  )
}

type SpokenWord = `${keyof typeof ELEMENTS}.${'begins' | 'ends'}`

/** For ears alone: few screen readers tell of `ins` and `del` by themselves. */
function Spoken({ word }: { word: SpokenWord }) {
  const locale = useLocale()
  const t = useTranslations('history')
  return (
    <span className="unseen" lang={locale}>
      {' '}
      {t(word)}{' '}
    </span>
  )
}
