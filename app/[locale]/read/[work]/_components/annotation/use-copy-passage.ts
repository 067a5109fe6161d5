'use client'
import { useTranslations } from 'next-intl'
import { GAP, listPassages } from '@/browser/annotation/list-passages'
import { homeOf, type PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { copyText } from '@/browser/copy-text'
import type { SelectedPassage } from '@/browser/selection/selected-passage'
import { projectRange } from '@/lib/align/project-range'
import { passageText } from '@/lib/anchor/passage-text'
import type { TextRange } from '@/lib/anchor/text-range'
import { formatPassage } from '@/lib/reading/passage'
import { otherSide, type Side } from '@/lib/text/side'
import { useReader } from '../reader-context'
import { useActions } from './annotation-context'

/** Copies a passage in both languages, with the reference: selected words, or those a note stands on. */
export function useCopyPassage() {
  const t = useTranslations('annotate.copy')
  const { announce } = useReader()
  const { text, reference } = useActions()
  const { sides, links } = text

  /**
   * The words that answer a range on the other side where they are known and follow each other. Where they do not, a
   * quotation in pieces would say less than the sentences that face it.
   */
  function facing(side: Side, range: TextRange): string {
    const there = sides[otherSide(side)]
    const { how, ranges } = projectRange(sides, links, side, range)
    const [answer, ...others] = ranges
    if (answer && others.length === 0 && how === 'words') return passageText(there, answer)
    const [first, last] = [there.byId.get(range.start.segment), there.byId.get(range.end.segment)]
    const sentences = first && last ? there.segments.slice(first.index, last.index + 1) : []
    return sentences.map((sentence) => sentence.text).join(' ')
  }

  async function copy(side: Side, range: TextRange, here: string, there: string) {
    const passage = formatPassage({
      text: side === 'tr' ? { tr: here, en: there } : { tr: there, en: here },
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

  return {
    copySelection: ({ side, range, target }: SelectedPassage) =>
      copy(side, range, target.quote.exact, facing(side, range)),
    /** The words of the note on both sides. Nothing where it is detached. */
    copyNote: async (view: PlacedAnnotation) => {
      const home = homeOf(view)
      if (!home) return
      const { side, range } = home
      const wordsOn = (name: Side) =>
        listPassages(view)
          .filter((passage) => passage.side === name && passage.role !== 'related')
          .map(({ words }) => words)
          .join(GAP)
      await copy(side, range, wordsOn(side), wordsOn(otherSide(side)) || facing(side, range))
    },
  }
}

/** The numbers in `p3.s2`. */
function numbersOf(segment: string): [paragraph: string, sentence: string] {
  const [, paragraph = '', sentence = ''] = /^p(\d+)\.s(\d+)$/.exec(segment) ?? []
  return [paragraph, sentence]
}
