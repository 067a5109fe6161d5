'use client'
import { useTranslations } from 'next-intl'
import { canonicalTextOf, partnerOf, sideOf } from '@/browser/reading/sentences'
import { Popover } from '@/components/ui/popover'
import { onlySide } from '@/lib/reading/view'
import { otherSide } from '@/lib/text/side'
import { useReader } from '../reader-context'
import { CopyGlyph, LinkGlyph } from './tool-glyphs'
import { useCopySentence } from './use-copy-sentence'

interface SentenceCardProps {
  sentence: HTMLElement
  byKey: boolean
  reference: string
  onClose: () => void
}

/** What can be done with one sentence; where the view shows one language, its partner in the other. */
export function SentenceCard({ sentence, byKey, reference, onClose }: SentenceCardProps) {
  const t = useTranslations('reader.sentence')
  const { view } = useReader()
  const { copyLink, copyPassage } = useCopySentence(reference)
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
        <button
          type="button"
          className="plain-button"
          onClick={() => void copyPassage(sentence).then(onClose)}
        >
          <CopyGlyph />
          {t('copyPassage')}
        </button>
        <button type="button" className="plain-button" onClick={() => void copyLink(sentence).then(onClose)}>
          <LinkGlyph />
          {t('copyLink')}
        </button>
      </div>
    </Popover>
  )
}
