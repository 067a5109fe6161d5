'use client'
import { useTranslations } from 'next-intl'
import { copyText } from '@/browser/copy-text'
import { canonicalTextOf, findSentence, segmentOf, sideOf } from '@/browser/reading/sentences'
import { formatPassage } from '@/lib/reading/passage'
import { useReader } from '../reader-context'

/** Copies a sentence's permalink, or the sentence in both languages with its reference; says whether it was done. */
export function useCopySentence(reference: string) {
  const t = useTranslations('reader.sentence')
  const { root, announce } = useReader()

  const addressOf = (sentence: HTMLElement) => `${location.origin}${location.pathname}#${segmentOf(sentence)}`

  async function copyLink(sentence: HTMLElement) {
    announce((await copyText(addressOf(sentence))) ? t('linkCopied') : t('copyFailed'))
  }

  async function copyPassage(sentence: HTMLElement) {
    const segment = segmentOf(sentence)
    const text = (side: 'tr' | 'en') => {
      const found = findSentence(root, segment, side)
      return found ? canonicalTextOf(found) : ''
    }
    const [, paragraph = '', number = ''] = /^p(\d+)\.s(\d+)$/u.exec(segment) ?? []
    const passage = formatPassage({
      text: { tr: text('tr'), en: text('en') },
      first: sideOf(sentence),
      where: t('where', { paragraph, sentence: number }),
      reference,
      address: addressOf(sentence),
    })
    announce((await copyText(passage)) ? t('passageCopied') : t('copyFailed'))
  }

  return { copyLink, copyPassage }
}
