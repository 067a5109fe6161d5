'use client'
import { CursorKeys } from './cursor-keys'
import { MarkCards } from './mark-cards'
import { MarkKeys } from './mark-keys'
import { PlaceOffer } from './place-offer'
import { SentenceCards } from './sentence-cards'
import { useLocaleLink } from './use-locale-link'
import { usePermalink } from './use-permalink'
import { useProgressLine } from './use-progress-line'
import { useRepairButtons } from './use-repair-buttons'

/** Everything that acts on the text itself and not from the bar. */
export function ReadingTools({ reference }: { reference: string }) {
  usePermalink()
  useLocaleLink()
  useProgressLine()
  useRepairButtons()
  return (
    <>
      <CursorKeys />
      <SentenceCards reference={reference} />
      <MarkKeys />
      <MarkCards />
      <PlaceOffer />
    </>
  )
}
