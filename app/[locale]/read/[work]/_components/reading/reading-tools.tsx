'use client'
import { useReader } from '../reader-context'
import { CursorKeys } from './cursor-keys'
import { MarkCards } from './mark-cards'
import { MarkKeys } from './mark-keys'
import { PlaceOffer } from './place-offer'
import { SentenceCards } from './sentence-cards'
import { WordTools } from './word-tools'
import { useLocaleLink } from './use-locale-link'
import { usePermalink } from './use-permalink'
import { useProgressLine } from './use-progress-line'
import { useRepairButtons } from './use-repair-buttons'

/** Everything that acts on the text itself and not from the bar. */
export function ReadingTools({ reference }: { reference: string }) {
  const { links } = useReader()
  const hasLinks = Object.keys(links).length > 0
  usePermalink()
  useLocaleLink()
  useProgressLine()
  useRepairButtons()
  return (
    <>
      <CursorKeys />
      {hasLinks && <WordTools />}
      <SentenceCards reference={reference} />
      <MarkKeys />
      <MarkCards />
      <PlaceOffer />
    </>
  )
}
