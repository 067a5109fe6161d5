'use client'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'next-intl'
import { findPlace, keepPlace } from '@/browser/reading/place-keeper'
import { sentenceOnLine } from '@/browser/reading/reading-line'
import { whenScrollRests } from '@/browser/reading/scroll-rest'
import { scrollToLine } from '@/browser/reading/scroll-to'
import { findSentence, segmentOf, shownOf } from '@/browser/reading/sentences'
import { parsePermalink } from '@/lib/reading/permalink'
import { isPlaceOffered } from '@/lib/reading/place'
import { useReader } from '../reader-context'
import { CloseGlyph } from './tool-glyphs'

/** Keeps the place in this work, and quietly offers a returning reader the one they left. It moves nothing. */
export function PlaceOffer() {
  const t = useTranslations('reader.place')
  const { root, work, lights } = useReader()
  const [kept] = useState(() => findPlace(work))
  const [isOffered, setOffered] = useState(() => {
    const first = root.querySelector<HTMLElement>('.s')
    return isPlaceOffered({
      place: kept,
      first: first ? segmentOf(first) : '',
      now: placeNow(root),
      fragment: location.hash,
    })
  })

  useEffect(
    () =>
      whenScrollRests(() => {
        const now = placeNow(root)
        if (now === null) return
        keepPlace(work, now)
        // Who has read their way back there needs no offer.
        if (kept !== null && parsePermalink(now)?.paragraph === parsePermalink(kept)?.paragraph)
          setOffered(false)
      }),
    [root, work, kept],
  )

  const sentence = kept !== null && isOffered ? findSentence(root, kept, 'tr') : null
  const shown = sentence && shownOf(sentence)
  if (kept === null || !shown) return null
  const close = () => {
    setOffered(false)
  }
  return createPortal(
    <div className="place-offer">
      <button
        type="button"
        className="plain-button"
        onClick={() => {
          scrollToLine(shown, 'smooth')
          lights.hold(shown)
          close()
        }}
      >
        {t('continue', { paragraph: parsePermalink(kept)?.paragraph.slice(1) ?? '' })}
      </button>
      <button type="button" className="tool" aria-label={t('dismiss')} title={t('dismiss')} onClick={close}>
        <CloseGlyph />
      </button>
    </div>,
    document.body,
  )
}

function placeNow(root: HTMLElement): string | null {
  const read = sentenceOnLine(root)
  return read && segmentOf(read)
}
