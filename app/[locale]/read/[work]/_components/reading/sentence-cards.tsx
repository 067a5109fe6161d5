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
}

/** Opens a sentence's card when it is tapped or entered; the second tap closes it. */
export function SentenceCards({ reference }: { reference: string }) {
  const t = useTranslations('reader.key')
  const { root, view, lights, cursor } = useReader()
  const [open, setOpen] = useState<Open | null>(null)
  const current = useRef<HTMLElement | null>(null)

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
          setOpen(sentence && { view, sentence, byKey: false })
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
      if (sentence) setOpen({ view, sentence, byKey: true })
      return sentence !== null
    },
  })

  if (open?.view !== view) return null
  return (
    <FetchedCard
      key={open.sentence.id}
      sentence={open.sentence}
      byKey={open.byKey}
      reference={reference}
      onClose={() => {
        setOpen(null)
      }}
    />
  )
}

/** The card, fetched with the first of them. */
function FetchedCard(props: ComponentProps<typeof SentenceCard>) {
  const panels = useToolPanels(props.onClose)
  return panels && <panels.SentenceCard {...props} />
}
