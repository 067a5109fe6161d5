'use client'
import { useEffect, useRef, useState, type ComponentProps } from 'react'
import { useTranslations } from 'next-intl'
import { watchTaps } from '@/browser/reading/sentence-taps'
import type { View } from '@/lib/reading/view'
import { useReader } from '../reader-context'
import { useShortcut } from '../shortcut-context'
import type { SentenceCard } from './sentence-card'
import { useToolPanels } from './use-tool-panels'

interface Open {
  /** The card belongs to the sentence as this view shows it. */
  view: View
  sentence: HTMLElement
  byKey: boolean
  /** Of this opening: the next one of the same sentence has another. */
  key: number
}

/** Opens a sentence's card when it is tapped or entered; the second tap closes it. */
export function SentenceCards({ reference }: { reference: string }) {
  const t = useTranslations('reader.key')
  const { root, view, lights, cursor } = useReader()
  const [open, setOpen] = useState<Open | null>(null)
  const current = useRef<HTMLElement | null>(null)
  const openings = useRef(0)

  useEffect(() => {
    const sentence = open?.sentence ?? null
    current.current = sentence
    lights.pin(sentence)
    return () => {
      lights.pin(null)
    }
  }, [open, lights])

  useEffect(
    () =>
      watchTaps(root, {
        isOpen: (sentence) => sentence === current.current,
        onTap(sentence) {
          lights.hold(sentence)
          setOpen(sentence && { view, sentence, byKey: false, key: (openings.current += 1) })
        },
      }),
    [root, lights, view],
  )

  useShortcut({
    id: 'sentence-open',
    keys: ['Enter'],
    group: 'reading',
    label: t('sentenceOpen'),
    isScoped: () => cursor.focused() !== null,
    run: () => {
      const sentence = cursor.focused()
      if (sentence) setOpen({ view, sentence, byKey: true, key: (openings.current += 1) })
      return sentence !== null
    },
  })

  if (open?.view !== view) return null
  return (
    <FetchedCard
      key={open.key}
      sentence={open.sentence}
      byKey={open.byKey}
      reference={reference}
      // The word that one has closed may come when the next is open.
      onClose={() => setOpen((last) => (last?.key === open.key ? null : last))}
    />
  )
}

/** The card, fetched with the first of them. */
function FetchedCard(props: ComponentProps<typeof SentenceCard>) {
  const panels = useToolPanels(props.onClose)
  return panels && <panels.SentenceCard {...props} />
}
