'use client'
import { MarkCards } from './mark-cards'
import { PlaceOffer } from './place-offer'
import { SentenceCards } from './sentence-cards'
import { useCursorKeys } from './use-cursor-keys'
import { useLocaleLink } from './use-locale-link'
import { useMarkKeys } from './use-mark-keys'
import { usePermalink } from './use-permalink'
import { useProgressLine } from './use-progress-line'
import { useRepairButtons } from './use-repair-buttons'

/** Everything that acts on the text itself and not from the bar. */
export function ReadingTools({ reference }: { reference: string }) {
  useCursorKeys()
  usePermalink()
  useLocaleLink()
  useProgressLine()
  useRepairButtons()
  useMarkKeys()
  return (
    <>
      <MarkCards />
      <SentenceCards reference={reference} />
      <PlaceOffer />
    </>
  )
}
