'use client'
import { useState } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { canonicalTextOf, isRevised, partnerOf, segmentOf, sideOf } from '@/browser/reading/sentences'
import { Popover } from '@/components/ui/popover'
import { onlySide } from '@/lib/reading/view'
import { otherSide } from '@/lib/text/side'
import { sentenceHistoryPath } from '@/lib/work/history-path'
import { useReader } from '../reader-context'
import { CopyGlyph, DoneGlyph, HistoryGlyph, LinkGlyph } from './tool-glyphs'
import { useCopySentence, type Copied } from './use-copy-sentence'

const FACES = { passage: <CopyGlyph />, link: <LinkGlyph /> }

interface SentenceCardProps {
  sentence: HTMLElement
  byKey: boolean
  reference: string
  onClose: () => void
}

/** What can be done with one sentence, and its history where it has one; where the view shows one language, its partner in the other. */
export function SentenceCard({ sentence, byKey, reference, onClose }: SentenceCardProps) {
  const t = useTranslations('reader.sentence')
  const locale = useLocale()
  const { view, work } = useReader()
  const copy = useCopySentence(sentence, reference)
  const [copied, setCopied] = useState<Copied | null>(null)
  const partner = onlySide(view) && partnerOf(sentence)
  return (
    <Popover
      anchor={sentence}
      label={t('label')}
      onClose={onClose}
      narrow="card"
      focus={byKey ? 'inside' : 'stay'}
      returnTo={byKey ? sentence : null}
      className="sentence-card"
    >
      {partner && (
        <p lang={otherSide(sideOf(sentence))} className="partner">
          {canonicalTextOf(partner)}
        </p>
      )}
      <div className="sentence-tools">
        {(['passage', 'link'] as const).map((what) => (
          <button
            key={what}
            type="button"
            className="plain-button"
            onClick={async () => {
              if (await copy(what)) setCopied(what)
            }}
          >
            {copied === what ? <DoneGlyph /> : FACES[what]}
            {t(copied === what ? 'copied' : `copy.${what}`)}
          </button>
        ))}
        {isRevised(sentence) && (
          <a className="plain-button" href={sentenceHistoryPath(work, segmentOf(sentence), locale)}>
            <HistoryGlyph />
            {t('history')}
          </a>
        )}
      </div>
    </Popover>
  )
}
