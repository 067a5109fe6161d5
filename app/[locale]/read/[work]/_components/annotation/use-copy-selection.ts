'use client'
import { useTranslations } from 'next-intl'
import { copyText } from '@/browser/copy-text'
import { indexReader } from '@/browser/reader-dom/reader-index'
import type { SelectedPassage } from '@/browser/selection/selected-passage'
import { formatPassage } from '@/lib/reading/passage'
import { otherSide } from '@/lib/text/side'
import { useReader } from '../reader-context'

/** Copies a selected passage: its words, the sentences that face them in the other language, and the reference. */
export function useCopySelection(reference: string) {
  const t = useTranslations('annotate.copy')
  const { root, announce } = useReader()

  return async function copy({ side, range, target }: SelectedPassage) {
    const { sides } = indexReader(root)
    const facing = sides[otherSide(side)]
    const [first, last] = [facing.byId.get(range.start.segment), facing.byId.get(range.end.segment)]
    const partner = first && last ? facing.segments.slice(first.index, last.index + 1) : []
    const here = { [side]: target.quote.exact, [otherSide(side)]: partner.map(({ text }) => text).join(' ') }
    const passage = formatPassage({
      text: { tr: here['tr'] ?? '', en: here['en'] ?? '' },
      first: side,
      where: sayWhere(range.start.segment, range.end.segment),
      reference,
      address: `${location.origin}${location.pathname}#${range.start.segment}`,
    })
    announce((await copyText(passage)) ? t('done') : t('failed'))
  }

  function sayWhere(start: string, end: string): string {
    const [paragraph, sentence] = numbersOf(start)
    const [lastParagraph, lastSentence] = numbersOf(end)
    if (start === end) return t('one', { paragraph, sentence })
    if (paragraph === lastParagraph) return t('some', { paragraph, sentence, lastSentence })
    return t('many', { paragraph, sentence, lastParagraph, lastSentence })
  }
}

/** The numbers in `p3.s2`. */
function numbersOf(segment: string): [paragraph: string, sentence: string] {
  const [, paragraph = '', sentence = ''] = /^p(\d+)\.s(\d+)$/.exec(segment) ?? []
  return [paragraph, sentence]
}
