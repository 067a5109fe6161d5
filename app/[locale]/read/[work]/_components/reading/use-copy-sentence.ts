'use client'
import { useTranslations } from 'next-intl'
import { copyText } from '@/browser/copy-text'
import { canonicalTextOf, findSentence, segmentOf, sideOf } from '@/browser/reading/sentences'
import { formatPassage } from '@/lib/reading/passage'
import type { Side } from '@/lib/text/side'
import { useReader } from '../reader-context'

export type Copied = 'passage' | 'link'

/**
 * Copies a sentence's permalink, or the sentence in both languages with its reference. Tells screen readers whether it
 * was done, and answers the same.
 */
export function useCopySentence(
  sentence: HTMLElement,
  reference: string,
): (what: Copied) => Promise<boolean> {
  const t = useTranslations('reader.sentence')
  const { root, announce } = useReader()
  const segment = segmentOf(sentence)
  const address = `${location.origin}${location.pathname}#${segment}`

  function passage(): string {
    const text = (side: Side) => {
      const found = findSentence(root, segment, side)
      return found ? canonicalTextOf(found) : ''
    }
    const [, paragraph = '', number = ''] = /^p(\d+)\.s(\d+)$/u.exec(segment) ?? []
    return formatPassage({
      text: { tr: text('tr'), en: text('en') },
      first: sideOf(sentence),
      where: t('where', { paragraph, sentence: number }),
      reference,
      address,
    })
  }

  return async (what) => {
    const done = await copyText(what === 'link' ? address : passage())
    announce(t(done ? `done.${what}` : 'failed'))
    return done
  }
}
